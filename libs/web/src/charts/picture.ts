/** What stands around a chart when it leaves the page. */
export interface Caption {
  title: string;
  source: string;
}

export interface Picture {
  svg: string;
  width: number;
  height: number;
}

const copied = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'opacity',
  'text-anchor',
  'dominant-baseline',
];
const svg = 'http://www.w3.org/2000/svg';
const margin = 16;
const titleHeight = 28;

/** Copies what style sheets give to the elements themselves, because a picture has no style sheets. */
function inlineStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of copied) {
    const value = style.getPropertyValue(name);
    if (value) to.setAttribute(name, value);
  }
  for (const name of to.getAttributeNames()) {
    if (name === 'class' || name === 'style' || name.startsWith('_ng')) to.removeAttribute(name);
  }
  Array.from(from.children).forEach((child, i) => {
    const copy = to.children[i];
    if (copy) inlineStyles(child, copy);
  });
}

const textLine = (
  text: string,
  y: number,
  size: number,
  weight: string,
  like: CSSStyleDeclaration,
): SVGElement => {
  const element = document.createElementNS(svg, 'text');
  element.textContent = text;
  const attributes = {
    x: margin,
    y,
    'font-size': size,
    'font-weight': weight,
    'font-family': like.fontFamily,
  };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.setAttribute('fill', like.color);
  return element;
};

/** The chart with its title above and its source below, as a document of its own; always light, as reports are. */
export function pictureOf(chart: SVGSVGElement, caption: Caption): Picture {
  const root = document.documentElement;
  const scheme = root.dataset['scheme'];
  root.dataset['scheme'] = 'light';
  try {
    return draw(chart, caption);
  } finally {
    if (scheme === undefined) delete root.dataset['scheme'];
    else root.dataset['scheme'] = scheme;
  }
}

function draw(chart: SVGSVGElement, caption: Caption): { svg: string; width: number; height: number } {
  const box = chart.getBoundingClientRect();
  const [width, height] = [box.width + 2 * margin, box.height + 2 * margin + 2 * titleHeight];
  const page = document.createElementNS(svg, 'svg');
  for (const [name, value] of Object.entries({
    xmlns: svg,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
  })) {
    page.setAttribute(name, String(value));
  }
  const style = getComputedStyle(document.body);
  const paper = document.createElementNS(svg, 'rect');
  for (const [name, value] of Object.entries({ width, height, fill: style.backgroundColor })) {
    paper.setAttribute(name, String(value));
  }
  const copy = chart.cloneNode(true) as SVGSVGElement;
  inlineStyles(chart, copy);
  for (const [name, value] of Object.entries({
    x: margin,
    y: margin + titleHeight,
    width: box.width,
    height: box.height,
  })) {
    copy.setAttribute(name, String(value));
  }
  page.append(
    paper,
    textLine(caption.title, margin + 14, 17, '600', style),
    copy,
    textLine(caption.source, height - margin, 13, '400', style),
  );
  return { svg: new XMLSerializer().serializeToString(page), width, height };
}

/** The picture as PNG, twice as fine as the screen. */
export async function pngOf(picture: Picture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * 2;
  canvas.height = picture.height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn')))),
  );
}
