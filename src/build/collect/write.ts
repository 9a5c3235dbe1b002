import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Call } from '../command.ts';
import { readRecords, toCsv, writeAll } from '../import/files.ts';
import { dated } from './dated.ts';
import { readForms, readPeriods, type Period } from './form.ts';
import type { TemplateOptions } from './options.ts';
import { makeTemplate } from './template.ts';
import { collectWords } from './words.ts';

/** Writes one form for each lead office; a year that is not set yet is set first. False when it cannot be. */
export async function writeTemplates(
	data: string,
	{ period: asked, due, locale, out }: TemplateOptions,
	{ edition, today, say }: Call
): Promise<boolean> {
	const periods = readPeriods(data);
	const name = asked ?? [...periods.keys()].sort().at(-1);
	if (!name) return refuse('no reporting period is set (say --period 2025 --due 2026-03-31)');
	const known = periods.get(name);
	if (known && due && known.due !== due)
		return refuse(`the deadline of ${name} is ${known.due} (change it in data/report-periods)`);
	if (!known && !due)
		return refuse(`${name} is not in data/report-periods (say its deadline: --due 2026-03-31)`);
	if (!known && due && due <= `${name}-12-31`)
		return refuse(`the deadline ${due} is before the end of ${name} (say a later one)`);
	const period = known ?? { period: name, first_day: `${name}-01-01`, due: due ?? '' };
	const forms = readForms(data, edition, locale);
	if (forms.length === 0)
		return refuse(
			`no activity of edition ${edition} names a lead office, so there is nobody to ask (bring the list in first: npm run template -- strategy, fill in "organisations" and "activities", then npm run import -- <file>)`
		);
	const folder = out ?? join('forms', name);
	const files = await Promise.all(forms.map((form) => makeTemplate(form, period, locale)));
	mkdirSync(folder, { recursive: true });
	for (const [at, { office, activities }] of forms.entries()) {
		const file = join(folder, `${collectWords[locale].file}-${name}-${office.id}.xlsx`);
		writeFileSync(file, files[at] ?? new Uint8Array());
		say(`${file}: ${office.name}, activities: ${activities.length}`);
	}
	if (!known) addPeriod(data, period, today);
	if (!known) say(`${name} was added to data/report-periods, deadline ${period.due}.`);
	say(`Next: send the files; then npm run import -- <folder with the filled files>`);
	return true;

	function refuse(problem: string): false {
		say(`error    ${problem}`);
		return false;
	}
}

function addPeriod(data: string, { period, first_day, due }: Period, today: string): void {
	const columns = ['period', 'first_day', 'last_day', 'due'];
	const row = { period, first_day, last_day: `${period}-12-31`, due };
	const rows = [...readRecords(data, 'report-periods'), row];
	rows.sort((a, b) => Number(a.period) - Number(b.period));
	writeAll(
		data,
		new Map([
			['report-periods/data.csv', toCsv(columns, rows)],
			['report-periods/datapackage.json', dated(data, 'report-periods', today)]
		])
	);
}
