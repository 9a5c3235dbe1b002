import { parseArgs } from 'node:util';

/** Which county an instance is made for, and where. */
export interface InstanceOptions {
	county: string;
	to: string;
}

export const usage = `npm run county -- <AGS> [--to <folder>]
  <AGS>  official key of a county or independent city in data/regions
  --to   the folder to make, new or empty; "../kreismonitor-<AGS>" without it`;

/** Reads the arguments; a text says what is wrong with them. */
export function readOptions(args: readonly string[]): InstanceOptions | string {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { to: { type: 'string' } }
		});
		const [county = '', ...more] = positionals;
		if (county === '' || more.length > 0) return 'say the official key of one county';
		if (!/^\d{5}$/.test(county)) return `"${county}" is no official key (five digits)`;
		return { county, to: values.to ?? `../kreismonitor-${county}` };
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
