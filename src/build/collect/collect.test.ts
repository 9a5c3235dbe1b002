import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCollection } from './fixture.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
let collection: Awaited<ReturnType<typeof openCollection>>;
beforeEach(async () => {
	collection = await openCollection();
});
afterEach(() => collection.close());

/** The Volkshochschule leads one activity, in row 7; its only target group stands in row 4. */
const course = {
	...{ 'Bericht!B3': day('2026-03-10'), 'Bericht!C7': 'läuft', 'Bericht!I7': 40 },
	...{ 'Bericht!J7': 31, 'Bericht!K7': 12500.5, 'Bericht!L7': 'Land', 'Zielgruppen!E4': 20 }
};

describe('the forms', () => {
	it('are one for each lead office, and set the period', () => {
		expect(readdirSync(join(collection.folder, 'forms'))).toHaveLength(15);
		expect(collection.rows('report-periods')).toEqual([
			{ period: '2025', first_day: '2025-01-01', last_day: '2025-12-31', due: '2026-03-31' }
		]);
	});

	it('offer lists, check numbers and days, and protect all but the cells to fill in', () => {
		const parts = unzipSync(readFileSync(collection.formOf('kjc')));
		const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
		const rules = [...sheet.matchAll(/type="(\w+)"[^>]*sqref="([^"]+)"><formula1>([^<]*)/g)];
		const ruleOf = (range: string) => rules.find(([, , place]) => place === range)?.slice(1);
		expect(ruleOf('C7:C36')).toEqual([
			...['list', 'C7:C36', '"geplant,läuft,ruht,beendet,eingestellt,-"']
		]);
		expect(ruleOf('N7:N36')?.[2]).toBe('"Personen,Prozent,Anzahl,Tage,Euro,-"');
		expect(ruleOf('D7:D36')?.[0]).toBe('custom');
		for (const name of ['sheet1', 'sheet2', 'sheet3'])
			expect(strFromU8(parts[`xl/worksheets/${name}.xml`] ?? new Uint8Array())).toContain(
				'<sheetProtection sheet="1"'
			);
	});

	it('say what an empty cell means and what a 0 means, as the explanations do', () => {
		const parts = Object.values(unzipSync(readFileSync(collection.formOf('kjc'))));
		const text = parts.map((part) => strFromU8(part)).join('\n');
		expect(text).toContain('Leer heißt: nicht erhoben. 0 heißt: keine.');
		expect(text).not.toContain('heißt: null');
	});

	it('come in English, too', async () => {
		const english = await openCollection('en');
		try {
			const cells = { 'Report!B3': day('2026-03-10'), 'Report!C7': 'running', 'Report!J7': 12 };
			expect(await english.bring([english.fill('vhs', cells)])).toBe(true);
			expect(english.rows('activity-reports')[0]).toMatchObject({
				...{ status: 'running', participants: '12' }
			});
		} finally {
			english.close();
		}
	});
});

describe('a filled form', () => {
	it('comes back as it was filled in', async () => {
		expect(await collection.bring([collection.fill('vhs', course)])).toBe(true);
		expect(collection.rows('activity-reports')).toEqual([
			expect.objectContaining({
				...{ period: '2025', activity: 'vhs-weiterbildung', received: '2026-03-10' },
				...{ office: 'vhs', status: 'running', places: '40', participants: '31' },
				...{ budget: '12500.5', funding: 'Land', output_value: '', start: '' }
			})
		]);
		expect(collection.rows('activity-report-groups')).toEqual([
			{
				...{ period: '2025', activity: 'vhs-weiterbildung', received: '2026-03-10' },
				...{ target_group: 'buerger', participants: '20' }
			}
		]);
	});

	it('is only shown in a dry run', async () => {
		expect(await collection.bring([collection.fill('vhs', course)], '--dry-run')).toBe(true);
		expect(collection.said).toContain(
			'vhs 2025: reported on 1 of 1 activities on 2026-03-10, in time'
		);
		expect(collection.rows('activity-reports')).toEqual([]);
	});

	it('says nothing where it is empty, and zero where it is 0', async () => {
		const cells = { 'Bericht!B3': day('2026-03-10'), 'Bericht!J8': 0 };
		await collection.bring([collection.fill('amt-ordnung', cells)]);
		expect(collection.said).toContain(
			'amt-ordnung 2025: reported on 1 of 4 activities on 2026-03-10, in time'
		);
		const rows = collection.rows('activity-reports');
		expect(
			rows.map(({ activity, participants, places }) => [activity, participants, places])
		).toEqual([['chancenaufenthaltsrecht', '0', '']]);
	});

	it('comes late, and a second one corrects it while the first stays', async () => {
		await collection.bring([collection.fill('vhs', course)]);
		const second = { 'Bericht!B3': day('2026-04-15'), 'Bericht!J7': 33, 'Bericht!L7': '-' };
		await collection.bring([collection.fill('vhs', second, 'second')]);
		expect(collection.said).toContain(
			'vhs 2025: reported on 1 of 1 activities on 2026-04-15, late, it was due on 2026-03-31'
		);
		expect(collection.said).toContain(
			'  ~ vhs-weiterbildung: corrects the report of 2026-03-10: participants 31 → 33; funding Land → empty'
		);
		const [first, last] = collection.rows('activity-reports');
		expect(first).toMatchObject({ received: '2026-03-10', participants: '31', funding: 'Land' });
		expect(last).toMatchObject({ received: '2026-04-15', participants: '33', funding: '' });
		expect(last).toMatchObject({ status: 'running', places: '40' });
		expect(collection.rows('activity-report-groups')).toHaveLength(2);
	});

	it('changes nothing when it comes again, and an older one does not count', async () => {
		await collection.bring([collection.fill('vhs', course)]);
		const before = collection.rows('activity-reports');
		await collection.bring([
			collection.fill('vhs', { ...course, 'Bericht!B3': day('2026-03-20') })
		]);
		expect(collection.said).toContain('  = vhs-weiterbildung: as reported on 2026-03-10');
		expect(collection.rows('activity-reports')).toEqual(before);
		await collection.bring([
			collection.fill('vhs', { ...course, 'Bericht!B3': day('2026-02-01') })
		]);
		expect(collection.said).toContain(
			'  + vhs-weiterbildung: older than the report of 2026-03-10, which still counts'
		);
	});

	it('of one office twice on one day is refused, both named', async () => {
		const paths = ['a', 'b'].map((name) => collection.fill('vhs', course, name));
		expect(await collection.bring(paths)).toBe(false);
		expect(collection.said.filter((line) => line.includes('on the same day in'))).toHaveLength(2);
	});
});

describe('small counts', () => {
	it('are replaced before anything is stored, and a second one is withheld', async () => {
		// Aufenthaltstitel, Chancenaufenthaltsrecht, Fachkräfteeinwanderung: rows 7 to 9; groups of the last: rows 6 and 7.
		const cells = { 'Bericht!B3': day('2026-03-10'), 'Bericht!J7': 2, 'Bericht!J9': 20 };
		const groups = { 'Zielgruppen!E6': 18, 'Zielgruppen!E7': 2 };
		expect(await collection.bring([collection.fill('amt-ordnung', { ...cells, ...groups })])).toBe(
			true
		);
		const counts = collection.rows('activity-reports').map(({ participants }) => participants);
		expect(counts).toEqual(['*', '20']);
		expect(collection.rows('activity-report-groups').map((row) => row.participants)).toEqual([
			'.',
			'*'
		]);
		expect(collection.said).toContain('      participants: 1 or 2 persons, stored as *');
	});
});

describe('a form with faults', () => {
	it('is refused whole, each fault with sheet, cell and remedy', async () => {
		const wrong = {
			...{ 'Bericht!A8': 'erfunden', 'Bericht!B9': 'Anders', 'Bericht!C7': 'fertig' },
			...{ 'Bericht!D7': 'März 2025', 'Bericht!F7': 46000, 'Bericht!G7': '31.02.2025' },
			...{ 'Bericht!I7': 'viele', 'Bericht!J7': 3.5, 'Bericht!K7': '12.500' },
			...{ 'Bericht!O7': 5, 'Bericht!C10': 'ruht', 'Zielgruppen!C4': 'alle' }
		};
		const good = collection.fill('vhs', course);
		const bad = collection.fill('amt-ordnung', wrong, 'bad');
		expect(await collection.bring([good, bad])).toBe(false);
		const faults = collection.said.filter((line) => line.startsWith('  error'));
		const places = faults.map((line) => /bad\.xlsx, (\S+):/.exec(line)?.[1]).sort();
		expect(places).toEqual([
			...['Bericht!A8', 'Bericht!B9', 'Bericht!C7', 'Bericht!D10', 'Bericht!D7', 'Bericht!E10'],
			...['Bericht!F7', 'Bericht!G7', 'Bericht!I7', 'Bericht!J7', 'Bericht!K7', 'Bericht!M7'],
			...['Bericht!N7', 'Zielgruppen!C4']
		]);
		expect(faults.join('\n')).toContain('"12.500" is text, not a number');
		expect(faults.join('\n')).toContain('probably 12500');
		expect(faults.join('\n')).toContain('if 09.12.2025 is meant');
		expect(collection.rows('activity-reports')).toEqual([]);
	});

	it('with a damaged identity or moved heads is refused', async () => {
		const files = [
			collection.fill('vhs', { 'Bericht!B4': 'vhs' }, 'identity'),
			collection.fill('vhs', { 'Bericht!D6': 'Grund' }, 'heads'),
			collection.fill('vhs', { 'Bericht!B4': 'kreismonitor-report 1 2025 rathaus de' }, 'office')
		];
		expect(await collection.bring(files)).toBe(false);
		const faults = collection.said.filter((line) => line.startsWith('  error')).join('\n');
		expect(faults).toContain('identity.xlsx, Bericht!B4: "vhs" is not the identity of a form');
		expect(faults).toContain('heads.xlsx, Bericht!D6: "Grund" stands where "Stand seit" was');
		expect(faults).toContain('"rathaus" leads no activity of the list');
	});

	it('reads a date written as text, and says so', async () => {
		const cells = { ...course, 'Bericht!D7': '1.3.2025' };
		expect(await collection.bring([collection.fill('vhs', cells)])).toBe(true);
		expect(collection.rows('activity-reports')[0]?.status_date).toBe('2025-03-01');
		expect(collection.said.join('\n')).toContain('"1.3.2025" is text, read as the day 2025-03-01');
	});
});
