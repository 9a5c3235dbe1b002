import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { madeUpReports } from '../../../../tests/support/made-up-rows.ts';
import { madeUpDay } from '../../../../tests/support/made-up.ts';
import { run } from '../../data/run.server.ts';
import { cubeParams } from '../load.server.ts';
import { testContext } from '../test-context.ts';
import { changesSince } from './changes.ts';
import { reachByGroup } from './group-reach.ts';
import { steeringCube } from './cube.ts';
import { overdueOn } from './overdue.ts';
import { moneyByTheme, reachByTheme } from './reach.ts';
import { readSteering, reportsIn } from './reports.ts';
import type { SteeringRow } from './row.ts';
import { countStatuses } from './status.ts';

describe.runIf(existsSync('static/data/manifest.json'))('three years of a made-up county', () => {
	let rows: SteeringRow[] = [];
	beforeAll(async () => {
		rows = [...(await run(steeringCube, cubeParams)), ...madeUpReports()];
	}, 60_000);
	const steering = () => readSteering(rows, 'de');

	it('count each activity and period once, whatever was corrected', () => {
		const own = steering();
		const years = ['2024', '2025', '2026', '2027'];
		expect(years.map((year) => reportsIn(own, year).length)).toEqual([35, 41, 29, 0]);
		expect(own.latest).toBe('2026');
	});

	it('tell missing from late reports, and wait for a deadline that is to come', () => {
		const { missing, late, reviews } = overdueOn(steering(), madeUpDay);
		const missingIn = (year: string) => missing.filter(({ period }) => period === year).length;
		expect(['2024', '2025', '2026', '2027'].map(missingIn)).toEqual([21, 15, 27, 0]);
		expect(late).toHaveLength(12);
		expect(late.at(-1)).toMatchObject({ period: '2026', activity: 'berufsvorbereitung-bvb' });
		expect(reviews).toHaveLength(17);
	});

	it('add up participants and money of the last year, the protected count apart', () => {
		const de = testContext('de', {});
		const reach = reachByTheme.present(rows, de);
		expect(reach.headline).toBe('Gemeldet sind 1.320 Teilnahmen, dazu eine geschützte Angabe');
		expect(reach.table.rows.map(({ cells }) => cells[1])).toEqual([
			...['180 Teilnahmen', '510 Teilnahmen', '120 Teilnahmen'],
			...['110 Teilnahmen, dazu eine geschützte Angabe', '70 Teilnahmen', '160 Teilnahmen'],
			...['70 Teilnahmen', '80 Teilnahmen', '20 Teilnahmen']
		]);
		const money = moneyByTheme.present(rows, de);
		expect(money.headline).toBe('Gemeldet sind Mittel von 388.001 Euro');
		const parts = money.table.rows.map(({ cells }) => cells[2] ?? '');
		expect(parts.filter((text) => text.includes(','))).toEqual([
			'72.000,50 Euro',
			'26.000,50 Euro'
		]);
		expect(money.table.rows.slice(1, 4).map(({ cells }) => cells.slice(1))).toEqual([
			['Musterhaushalt Kreis (erfunden)', '115.000 Euro'],
			['Musterförderung Land (erfunden)', '31.000 Euro'],
			['Finanzierung nicht genannt', '6.000 Euro']
		]);
	});

	it('set groups against their size, as a lower bound where counts are protected', () => {
		const { rows: groups } = reachByGroup.present(rows, testContext('de', {})).table;
		const shares = groups.filter(({ cells }) => cells[3] !== 'nicht berechenbar');
		expect(shares.map(({ cells }) => [cells[0], cells[3]])).toEqual([
			['Leistungsberechtigte SGB II', 'mindestens 3,0\u202f%']
		]);
		const { chart } = reachByGroup.present(rows, testContext('de', {}));
		expect('rows' in chart && chart.rows[0]).toMatchObject({
			text: '355 Teilnahmen, mindestens 3,0\u202f%',
			label:
				'Leistungsberechtigte SGB II: 355 Teilnahmen, dazu 2 geschützte Angaben, mindestens 3,0\u202f%'
		});
	});

	it('show the course of the status, with what nobody reported', () => {
		const counts = countStatuses(steering()).filter(({ count }) => count > 0);
		expect(counts.map(({ period, status, count }) => `${period} ${status} ${count}`)).toEqual([
			...['2024 planned 4', '2024 running 31', '2024 unreported 21'],
			...['2025 running 36', '2025 paused 5', '2025 unreported 15'],
			...['2026 running 24', '2026 finished 2', '2026 dropped 3', '2026 unreported 27']
		]);
	});

	it('name what changed, with its reason', () => {
		const changes = changesSince(steering());
		expect(changes?.changed.find(({ activity }) => activity === 'aufwind')).toEqual({
			...{ activity: 'aufwind', name: 'Aufwind', reason: 'erfunden: Ziel erreicht' },
			status: { before: 'running', after: 'finished' },
			participants: { before: 65, after: 70 }
		});
		expect([changes?.gained.length, changes?.lost.length]).toEqual([2, 16]);
		expect(changes?.again).toEqual([
			'Ausbildungsmesse der Bundesagentur für Arbeit',
			'Berufsvorbereitende Bildungsmaßnahme (BvB) nach § 51ff SGB III'
		]);
		const counts = (id: string) =>
			changes?.changed.find(({ activity }) => activity === id)?.participants;
		expect(counts('vhs-weiterbildung')).toEqual({ before: 65, after: 'anonymised' });
		expect(counts('aufenthaltstitel')).toEqual({ before: 'anonymised', after: 0 });
		expect(changes?.corrected).toHaveLength(1);
	});
});
