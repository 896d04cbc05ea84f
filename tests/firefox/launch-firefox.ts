import { type Browser, launch } from 'puppeteer-core';
import type { Google } from '../google/start.ts';
import { startConnectProxy } from './connect-proxy.ts';

export interface LaunchedFirefox {
  browser: Browser;
  close: () => Promise<void>;
}

interface LaunchOptions {
  executablePath: string;
  extensionDir: string;
  google: Google;
}

/** Starts the system's Firefox so that every host is the stand-in, with the extension as it was built. */
export async function launchFirefox({ executablePath, extensionDir, google }: LaunchOptions): Promise<LaunchedFirefox> {
  const proxy = await startConnectProxy(google);
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 720 },
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      // Google's hosts are pinned to Google's certificates.
      'security.cert_pinning.enforcement_level': 0,
      'intl.accept_languages': 'en-US',
    },
  });
  const close = async () => {
    await browser.close();
    proxy.stop();
  };
  try {
    await browser.installExtension(extensionDir);
  } catch (error) {
    await close();
    throw error;
  }
  return { browser, close };
}
