/** A colour as `#rrggbb`. */
export type Hex = `#${string}`;

const hex = /^#[0-9a-f]{6}$/i;
export const isHex = (value: string): value is Hex => hex.test(value);

const channel = (value: number): number => {
  const c = value / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};

const rgb = (colour: Hex): [number, number, number] => [
  parseInt(colour.slice(1, 3), 16),
  parseInt(colour.slice(3, 5), 16),
  parseInt(colour.slice(5, 7), 16),
];

/** Relative luminance, 0 (black) to 1 (white). Source: WCAG 2.2. */
export const luminance = (colour: Hex): number => {
  const [r, g, b] = rgb(colour);
  return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
};

/** Contrast of two colours, 1 to 21. Source: WCAG 2.2. */
export const contrast = (a: Hex, b: Hex): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/** The colour moved towards white, 0 (as it is) to 1 (white). */
export const lighten = (colour: Hex, part: number): Hex => {
  const mixed = rgb(colour).map((c) => Math.round(c + (255 - c) * part));
  return `#${mixed.map((c) => c.toString(16).padStart(2, '0')).join('')}`;
};
