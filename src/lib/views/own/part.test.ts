import { describe, expect, it } from 'vitest';
import { ownPart } from './part.ts';

describe('own numbers as a part of the comparison', () => {
	it('may be hundreds of thousands', () => {
		const points = Array.from({ length: 300_000 }, (_, at) => ({
			...{ region: '06436', period: String(2000 + (at % 25)), value: at / 4 }
		}));
		const about = { id: 'a', name: 'A', kind: 'count', mark: 'm', nameOf: String } as const;
		const rows = ownPart(points, about, [], { region: '06436' });
		const indicator = rows.find(({ row }) => row === 'indicator');
		expect(indicator).toMatchObject({ decimals: 2, first_period: '2000', last_period: '2024' });
	});
});
