import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

const CALENDAR = 'https://calendar.google.com/*';
const CLASSROOM = 'https://classroom.google.com/*';

/** The only hosts that our pages and our worker can reach, and the only pages that may frame the card. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https://www.googleapis.com https://classroom.googleapis.com https://oauth2.googleapis.com https://calendar.google.com",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self' https://calendar.google.com https://classroom.google.com",
].join('; ');

/** Gives development builds a lasting id; a store gives the released build its own. */
const DEVELOPMENT_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAr/XwTPH6vAbGSm7nWtXgme6ulGQkN8D7tUS2fX1rLeLbxCCol/fVRo6A2M9WeGR1ke2bi5btQbtjb8F29cINqxTWUu07a/kRYcmfxtqGlsEw5XqrIAwTHRoIWRACfLzogLt/Jh5E3XA8Udhx+eCs+xAIOb6NH4r6lXK+lBMzAQ81XIYAFJl8iqqJZ0o6IN3ZAmyA8Stmu3j5YayOuUOS9MyKB0s5WQspdEuaN0KS7fB24d5FIjDq3nWD/eT2tLag4Vx0nG7xJoyQS1nwzfJg0Uw6HS+RT7qfUxE4aUIQpiKIzYx6LpXs5hsatI6WmfPf7x7jq/2BBrxw/6CpZu0cewIDAQAB';

export default defineConfig({
  // Several builds may run side by side, each into a folder of its own.
  outDir: process.env.OUT_DIR ?? '.output',
  // Else Firefox is built as manifest version 2.
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  // For older browsers `light-dark()` would be written down to a media query, which asks the browser for its theme
  // instead of the page around us.
  vite: () => ({ plugins: [preact()], build: { cssTarget: ['chrome144', 'firefox153'] } }),
  webExt: {
    binaries: { chrome: process.env.CHROMIUM_PATH ?? '', firefox: process.env.FIREFOX_PATH ?? '' },
    startUrls: ['https://calendar.google.com/'],
  },
  zip: { excludeSources: ['test-results/**', 'pictures/**', '.cache/**'] },
  manifest: ({ browser, command }) => {
    const isFirefox = browser === 'firefox';
    const isDevelopment = command === 'serve';
    return {
      name: '__MSG_extName__',
      description: '__MSG_extDescription__',
      default_locale: 'en',
      incognito: 'not_allowed',
      permissions: ['storage', 'unlimitedStorage', 'alarms', 'identity', ...(isFirefox ? [] : ['sidePanel' as const])],
      // Google's APIs answer any origin; only a calendar's secret iCal address needs this, and it is asked for then.
      optional_host_permissions: [CALENDAR],
      action: { default_title: '__MSG_extName__' },
      commands: {
        'toggle-overlay': {
          suggested_key: { default: 'Alt+Shift+A' },
          description: '__MSG_commands_toggleOverlay__',
        },
        'next-window': {
          suggested_key: { default: 'Alt+Shift+W' },
          description: '__MSG_commands_nextWindow__',
        },
        'hide-students': {
          suggested_key: { default: 'Alt+Shift+H' },
          description: '__MSG_commands_hideStudents__',
        },
      },
      web_accessible_resources: [
        {
          resources: ['card.html'],
          matches: [CALENDAR, CLASSROOM],
          // Firefox makes up an address of its own for every installation.
          ...(isFirefox ? {} : { use_dynamic_url: true }),
        },
      ],
      // The development server needs inline styles and a socket.
      ...(isDevelopment
        ? { key: DEVELOPMENT_KEY }
        : { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
      ...(isFirefox
        ? {
            browser_specific_settings: {
              gecko: {
                id: '{5f0c9be1-6d0b-4c0e-9a53-1d2c1f7f6a0e}',
                strict_min_version: '153.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : { minimum_chrome_version: '144', storage: { managed_schema: 'managed_schema.json' } }),
    };
  },
});
