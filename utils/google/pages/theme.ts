/** The host's theme, by the ground that it is drawn on; Google's own switch does not follow the system's. */
export function readTheme(document: Document): 'light' | 'dark' {
  const meta = document.querySelector<HTMLMetaElement>('meta[name=theme-color]')?.content ?? '';
  const ground = luminance(getComputedStyle(document.body).backgroundColor) ?? luminance(meta);
  return ground !== null && ground < 0.4 ? 'dark' : 'light';
}

/** 0 black to 1 white; null: transparent or not a color that we read. */
export function luminance(color: string): number | null {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color);
  const parts = hex
    ? hex.slice(1).map((part) => Number.parseInt(part, 16))
    : color.startsWith('rgb')
      ? (color.match(/[\d.]+/g) ?? []).map(Number)
      : [];
  const [red, green, blue, alpha = 1] = parts;
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
