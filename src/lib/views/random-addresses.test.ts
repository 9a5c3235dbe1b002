import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { payloads, scriptAddresses } from '../../../tests/support/payloads.ts';
import { loadCube } from '../figures/load.server.ts';
import { loadSpeaker } from './embed/embed.server.ts';
import { parseSearch, toSearch, type FilterSpec, type FilterSpecs } from './filters.ts';
import { allFigures } from './registry.server.ts';

const built = existsSync('static/data/manifest.json');
const addresses = 10_000;

/** Numbers from 0 to 1, the same in every run. */
function makeRandom(seed: number) {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}
const random = makeRandom(20_261_129);
const below = (count: number) => Math.floor(random() * count);
const any = <T>(list: readonly T[]): T => list[below(list.length)] as T;

const odd = [
	'',
	' ',
	'%',
	'%zz',
	'%ff%fe',
	'+',
	'&',
	'=',
	'&&&',
	'\u0000',
	'\ud800',
	'ＡＢ',
	'٣',
	'-1'
];
const garbage = (): string => {
	const kind = below(4);
	if (kind === 0) return any(odd);
	if (kind === 1) return any([...payloads, ...scriptAddresses]);
	if (kind === 2) return 'x'.repeat(below(3000));
	return String.fromCodePoint(...Array.from({ length: 1 + below(12) }, () => 1 + below(0xd7fe)));
};

function valueFor(spec: FilterSpec): string {
	if (spec.kind === 'text' || random() < 0.5 || spec.values.length === 0) return garbage();
	const known = any(spec.values);
	return random() < 0.2 ? known.toUpperCase() + any(odd) : known;
}

/** An address as a reader, a search engine or an attacker may write it. */
function randomSearch(specs: FilterSpecs): string {
	const all = Object.values(specs);
	const parts = Array.from({ length: below(7) }, () => {
		const spec = all.length > 0 && random() < 0.85 ? any(all) : undefined;
		const name = spec?.param ?? garbage();
		const value = spec ? valueFor(spec) : garbage();
		// Some are written as they come, with signs that mean something in an address.
		return random() < 0.3 ? `${name}=${value}` : `${encode(name)}=${encode(value)}`;
	});
	return `?${parts.join('&')}`;
}
const encode = (text: string) => encodeURIComponent(text.toWellFormed());

/** What is wrong with a value for its filter. */
function faultOf(spec: FilterSpec, value: string | readonly string[]): string | undefined {
	if (spec.kind === 'text') return typeof value === 'string' ? undefined : 'no text';
	if (spec.kind === 'one')
		return spec.values.includes(String(value)) || value === spec.initial ? undefined : 'unknown';
	if (typeof value === 'string') return 'no list';
	if (new Set(value).size !== value.length) return 'twice';
	return value.every((one) => spec.values.includes(one)) ? undefined : 'unknown';
}

describe.runIf(built)('10,000 random addresses', () => {
	it('are each read as a state there is, which has one way to be written', async () => {
		const speaker = await loadSpeaker('de');
		const figures = await Promise.all(
			(await allFigures()).map(async (figure) => {
				const rows: unknown[] = await loadCube(figure);
				return { figure, rows, specs: figure.specs(rows, speaker) };
			})
		);
		const withFilters = figures.filter(({ specs }) => Object.keys(specs).length > 0);
		expect(withFilters.length).toBeGreaterThan(15);
		for (let at = 0; at < addresses; at++) {
			const { figure, rows, specs } = any(withFilters);
			const search = randomSearch(specs);
			const where = `${figure.id} ${JSON.stringify(search)}`;
			const { values } = parseSearch(specs, search);
			for (const [name, spec] of Object.entries(specs))
				expect(faultOf(spec, values[name] ?? ''), where).toBeUndefined();
			const written = toSearch(specs, values);
			expect(parseSearch(specs, written), where).toEqual({ values, unknown: [] });
			expect(toSearch(specs, parseSearch(specs, written).values), where).toBe(written);
			if (at % 25 > 0) continue;
			const part = figure.parts ? figure.parts.at(values, figure.parts.first) : values;
			expect(figure.present(rows, part, speaker).headline, where).toMatch(/./);
		}
	}, 240_000);
});
