import { join } from 'node:path';

const FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts', '/System/Library/Fonts', '/Library/Fonts'];

/** The family that stands in for every generic one, so that pictures look alike on any machine. */
const FAMILY = 'Open Sans';

/** A fontconfig file that knows the fonts unpacked in `folder` first and the system's after them. */
export function fontsConfig(folder) {
  const dirs = [join(folder, 'fonts'), ...FOLDERS].map((dir) => `  <dir>${dir}</dir>`);
  const aliases = ['sans-serif', 'serif', 'system-ui'].map(
    (family) => `  <alias><family>${family}</family><prefer><family>${FAMILY}</family></prefer></alias>`,
  );
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...dirs,
    '  <cachedir prefix="xdg">fontconfig</cachedir>',
    ...aliases,
    '</fontconfig>',
    '',
  ].join('\n');
}
