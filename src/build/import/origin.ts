import type { ReadSource } from '#lib/data/import/detect.ts';

/** What only a person knows; a mapping that holds it is not used. */
export const open = '?';

/** Offices by the words with which their files end. */
const offices = [
	{
		sign: 'Statistische Ämter des Bundes und der Länder',
		publisher: 'Regionaldatenbank Deutschland',
		attribution: 'Statistische Ämter des Bundes und der Länder, Deutschland',
		url: 'https://www.regionalstatistik.de/genesis/online'
	},
	{
		sign: 'Statistisches Bundesamt (Destatis)',
		publisher: 'GENESIS-Online, Statistisches Bundesamt (Destatis)',
		attribution: 'Statistisches Bundesamt (Destatis)',
		url: 'https://www-genesis.destatis.de'
	}
] as const;

const licences: Readonly<Record<string, string>> = {
	'dl-de/by-2-0': 'https://www.govdata.de/dl-de/by-2-0'
};

/** The row of a table for the register of sources: what the file says of itself, "?" for all else. */
export function originOf({ about }: ReadSource): Record<string, string> {
	const printed = about.notes.join(' ').replace(/\s+/g, ' ');
	const office = offices.find(({ sign }) => printed.includes(sign));
	return {
		source: about.table,
		title: about.title || open,
		publisher: office?.publisher ?? open,
		licence: about.licence || open,
		licence_url: licences[about.licence] ?? open,
		attribution: office?.attribution ?? open,
		url: office?.url ?? open
	};
}
