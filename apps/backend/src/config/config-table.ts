import { configSchema } from './config';

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

/** What holds when nothing is set; the settings that are missing here have no default, those that failed are required. */
const defaults = (): { values: Record<string, unknown>; required: ReadonlySet<string> } => {
  const required = Object.entries(configSchema.shape)
    .filter(([, schema]) => !schema.safeParse(undefined).success)
    .map(([name]) => name);
  const values = Object.entries(configSchema.shape).map(([name, schema]) => [
    name,
    schema.safeParse(undefined).data,
  ]);
  return { values: Object.fromEntries(values) as Record<string, unknown>, required: new Set(required) };
};

/** Every setting with its default and meaning, as a Markdown table: made from the schema that reads them. */
export const configTable = (): string => {
  const { values, required } = defaults();
  const shown = (name: string): string => {
    if (required.has(name)) return '**required**';
    return values[name] === undefined ? '–' : `\`${String(values[name])}\``;
  };
  const rows = Object.entries(configSchema.shape).map(
    ([name, schema]) => `| \`${name}\` | ${cell(shown(name))} | ${cell(schema.description ?? '')} |`,
  );
  return ['| Setting | Default | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
};
