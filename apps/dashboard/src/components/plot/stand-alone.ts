import sourceSans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';

/**
 * A picture as the text of a file that stands by itself: its colours as they are on paper (the light theme) and its font inside.
 */
export async function standAlone(picture: SVGSVGElement): Promise<string> {
  withLightTheme(picture, resolveColours);
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = await fontFace();
  picture.prepend(style);
  return new XMLSerializer().serializeToString(picture);
}

/** Puts the picture on the page, out of sight and in the light theme, for as long as it is worked on. */
function withLightTheme(picture: SVGSVGElement, work: (picture: SVGSVGElement) => void): void {
  const container = document.createElement('div');
  container.style.cssText = 'position:absolute;inset-inline-start:-10000px;color-scheme:light';
  container.setAttribute('aria-hidden', 'true');
  container.append(picture);
  document.body.append(container);
  work(picture);
  container.remove();
}

/** Writes the colours that the tokens stand for in place of the tokens. */
function resolveColours(picture: SVGSVGElement): void {
  for (const element of [picture, ...picture.querySelectorAll('*')]) {
    const computed = getComputedStyle(element);
    for (const name of ['fill', 'stroke'] as const) {
      if (element.getAttribute(name)?.includes('var(')) element.setAttribute(name, computed[name]);
    }
  }
}

async function fontFace(): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(sourceSans)).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(data:font/woff2;base64,${btoa(binary)}) format('woff2')}`;
}
