import { beforeAll, describe, expect, test } from 'vitest';
import './tokens.css';

type Rgb = readonly [number, number, number];

/** The colour that the browser paints for a token, mixed or not. */
function painted(token: string): Rgb {
  const probe = document.body.appendChild(document.createElement('span'));
  probe.style.color = `var(--${token})`;
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (canvas === null) throw new Error('No canvas to read the colour from.');
  canvas.fillStyle = getComputedStyle(probe).color;
  canvas.fillRect(0, 0, 1, 1);
  probe.remove();
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance([red, green, blue]: Rgb): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio as WCAG 2.2 defines it: 1 to 21. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(painted(one)), luminance(painted(other))].sort(
    (a, b) => a - b,
  );
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ['page', 'surface', 'sunken'];
const tones = ['primary', 'accent', 'warn', 'danger', 'good', 'info'];

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  beforeAll(() => {
    document.documentElement.dataset.theme = theme;
  });

  const words = [
    ...['ink', 'muted', ...tones].flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ];
  const tinted = tones.flatMap((tone) => [[tone, `${tone}-soft`] as const, ['ink', `${tone}-soft`] as const]);
  test.each([...words, ...tinted, ['page', 'primary'] as const, ['page', 'ink'] as const])(
    '%s can be read on %s',
    (text, ground) => {
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(['control-line', 'focus'])('%s stands out from the page and from a card', (shape) => {
    expect(contrast(shape, 'page')).toBeGreaterThanOrEqual(3);
    expect(contrast(shape, 'surface')).toBeGreaterThanOrEqual(3);
  });

  const series = Array.from({ length: 7 }, (_, index) => `plot-${index + 1}`);
  test.each(series)('the shape of %s can be seen on the page and on a card', (shape) => {
    expect(contrast(shape, 'page')).toBeGreaterThanOrEqual(3);
    expect(contrast(shape, 'surface')).toBeGreaterThanOrEqual(3);
  });
});
