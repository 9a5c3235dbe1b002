import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCube } from '../figures/load.server.ts';
import { loadSpeaker } from './embed/embed.server.ts';
import { initialFilters, type FilterSpec, type FilterValues, type FilterSpecs } from './filters.ts';
import type { Registered } from './registered.ts';
import { allFigures } from './registry.server.ts';

const built = existsSync('static/data/manifest.json');

/** Choices of which each alone shows something else, if anything does. */
const tried = (spec: FilterSpec): (string | string[])[] => {
	if (spec.kind === 'text') return ['Jugend', 'pflege', '100', '7'];
	return spec.kind === 'many' ? spec.values.map((value) => [value]) : [...spec.values];
};

/** Filters without which others say nothing: a list of own districts is one. */
const beside: Readonly<Record<string, Record<string, string>>> = {
	region: { vergleichsgruppe: 'eigene' }
};

describe.runIf(built)('the filters of a figure', () => {
	it('change it, unless it says that it ignores them', { timeout: 60_000 }, async () => {
		const speaker = await loadSpeaker('de');
		const wrong: string[] = [];
		for (const figure of await allFigures()) {
			const rows = await loadCube(figure);
			const specs = figure.specs(rows, speaker);
			const shown = (values: FilterValues<FilterSpecs>) =>
				JSON.stringify(figure.present(rows, values, speaker));
			for (const [key, spec] of Object.entries(specs)) {
				if (isPart(figure, key)) continue;
				const base = { ...initialFilters(specs), ...besideOf(spec, specs) };
				const first = shown(base);
				const changes = tried(spec).some((value) => shown({ ...base, [key]: value }) !== first);
				const isIgnored = figure.ignores?.includes(spec.param) ?? false;
				if (changes === isIgnored) wrong.push(`${figure.id} ${spec.param}: ${changes}`);
			}
		}
		expect(wrong).toEqual([]);
	});
});

/** What asks for another part has other rows, which are not at hand here. */
const isPart = ({ parts }: Registered, key: string): boolean =>
	parts !== undefined && (key === 'indicator' || key === 'indicators');

function besideOf({ param }: FilterSpec, specs: FilterSpecs): Record<string, string> {
	const wanted = Object.entries(beside[param] ?? {});
	return Object.fromEntries(
		Object.entries(specs).flatMap(([key, own]) =>
			wanted.flatMap(([name, value]) => (own.param === name ? [[key, value]] : []))
		)
	);
}
