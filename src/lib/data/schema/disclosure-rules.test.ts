import { describe, expect, it } from 'vitest';
import { checkDisclosure } from './disclosure-rules.ts';
import type { DataPackage } from './package.ts';

const fields = [
	{ name: 'course', type: 'string', constraints: {} },
	{ name: 'received', type: 'date', constraints: {} },
	{ name: 'flag', type: 'string', constraints: { enum: ['rounded5'] } },
	{ name: 'bare', type: 'integer', constraints: {} },
	{ name: 'persons', type: 'integer', constraints: {}, missingValues: [{ value: '*', label: '' }] }
];
const rules = (disclosure: object) =>
	checkDisclosure({
		kreismonitor: { disclosure: { sums: [], minCell: 3, ...disclosure } },
		resources: [{ schema: { fields, primaryKey: ['course', 'received'], foreignKeys: [] } }]
	} as unknown as DataPackage).map((rule) => rule.join(' '));
const persons = { field: 'persons', when: {} };

describe('a declaration of protection', () => {
	it('names fields that are there and count', () => {
		expect(rules({ method: 'suppress', counts: [{ field: 'none', when: { kind: 'x' } }] })).toEqual(
			[
				'kreismonitor.disclosure.counts names "none", which is not a field',
				'kreismonitor.disclosure.counts names "kind", which is not a field'
			]
		);
		expect(rules({ method: 'suppress', counts: [{ field: 'bare', when: {} }] })).toEqual([
			'kreismonitor.disclosure.counts names "bare", which is no number with missingValues (list them)'
		]);
	});
	it('has the signs it writes, and the flag of rounding', () => {
		expect(rules({ method: 'suppress', counts: [persons] })).toEqual([
			'kreismonitor.disclosure.counts needs "." among the missingValues of "persons"'
		]);
		expect(rules({ method: 'round10', counts: [persons] })).toEqual([
			'kreismonitor.disclosure.method needs "rounded10" in the enum of the field "flag"',
			'kreismonitor.disclosure.counts needs "." among the missingValues of "persons"'
		]);
		expect(rules({ method: 'suppress', counts: [persons], stored: 'protected' })).toEqual([]);
	});
	it('sums over keys, and tells statements apart by one', () => {
		const stored = { method: 'suppress', counts: [persons], stored: 'protected' };
		expect(rules({ ...stored, sums: [{ field: 'course' }], editions: 'received' })).toEqual([]);
		expect(rules({ ...stored, sums: [{ field: 'flag' }], editions: 'bare' })).toEqual([
			'kreismonitor.disclosure.sums names "flag", which is no key of the table',
			'kreismonitor.disclosure.editions names "bare", which is no key of the table'
		]);
		expect(rules({ method: 'none' })).toEqual([]);
	});
});
