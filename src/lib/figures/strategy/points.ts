import * as v from 'valibot';
import type { Locale } from '../../core/locale.ts';
import type { Query } from '../../data/query.ts';

/** What the strategy says without a number, in the order of the page. */
export const pointKinds = ['goal', 'decision', 'success-factor', 'workshop'] as const;
export type PointKind = (typeof pointKinds)[number];

/** How far it is, as the text lets us see. */
export const pointStatuses = ['open', 'decided', 'done', 'not-stated'] as const;
export type PointStatus = (typeof pointStatuses)[number];

const rowSchema = v.object({
	point: v.string(),
	kind: v.picklist(pointKinds),
	section: v.string(),
	period: v.string(),
	status: v.picklist(pointStatuses),
	text_de: v.string(),
	text_en: v.string()
});

/** All of them, in the order of the page. */
export const pointsCube: Query<unknown, v.InferOutput<typeof rowSchema>> = {
	name: 'strategy-points',
	tables: ['strategy-points'],
	sql: `SELECT point, kind, section, period, status, text_de, text_en
FROM strategy_points ORDER BY position`,
	bind: () => [],
	row: rowSchema
};

/** One of them in one language. */
export interface Point {
	id: string;
	kind: PointKind;
	status: PointStatus;
	section: string;
	period: string;
	text: string;
}

/** The rows in one language. */
export const readPoints = (
	rows: readonly v.InferOutput<typeof rowSchema>[],
	locale: Locale
): Point[] =>
	rows.map(({ point: id, kind, status, section, period, ...texts }) => ({
		...{ id, kind, status, section, period },
		text: texts[`text_${locale}`]
	}));

/** How many of each status there are; statuses that do not occur are left out. */
export const countStatuses = (points: readonly Point[]): { status: PointStatus; count: number }[] =>
	pointStatuses
		.map((status) => ({ status, count: points.filter((own) => own.status === status).length }))
		.filter(({ count }) => count > 0);
