import { parseArgs } from 'node:util';
import { isDay } from '../collect/options.ts';
import { formatIds, type FormatId } from '#lib/data/import/reading.ts';

/** What the command was asked to do. */
export interface ImportOptions {
	files: string[];
	as: string | undefined;
	format: FormatId | undefined;
	dryRun: boolean;
	/** Somebody has said that published numbers may go. */
	acceptRemovals: boolean;
	/** The day of receipt of filled forms that name none. */
	received: string | undefined;
}

export const usage = `npm run import -- <file or folder…> [--as <dataset>] [--format <format>] [--received <day>] [--accept-removals] [--dry-run]
  --as       the dataset for a table that is not mapped yet, or of a file with rows of that table or series (our own CSV)
  --format   reads the files in this format: ${formatIds.join(', ')}
  --received the day filled forms came in where they name none; today without it
  --accept-removals lets signs take the place of published numbers
  --dry-run  shows what would change and writes nothing`;

/** Reads the arguments; a text says what is wrong with them. */
export function readOptions(args: readonly string[]): ImportOptions | string {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				as: { type: 'string' },
				format: { type: 'string' },
				received: { type: 'string' },
				'accept-removals': { type: 'boolean', default: false },
				'dry-run': { type: 'boolean', default: false }
			}
		});
		const format = formatIds.find((id) => id === values.format);
		if (values.format && !format) return `--format ${values.format} is not known`;
		if (values.as && !/^[a-z][a-z0-9-]*$/.test(values.as)) return `--as must be in kebab-case`;
		const { received } = values;
		if (received && !isDay(received)) return `--received ${received} is not a day`;
		if (positionals.length === 0) return 'no file was named';
		return {
			...{ files: positionals, as: values.as, format, received },
			dryRun: values['dry-run'],
			acceptRemovals: values['accept-removals']
		};
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
