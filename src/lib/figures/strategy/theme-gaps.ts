import * as v from 'valibot';
import type { Query } from '../../data/query.ts';

const rowSchema = v.object({
	theme: v.string(),
	needed_de: v.string(),
	needed_en: v.string(),
	available_de: v.string(),
	available_en: v.string()
});

/** What a theme without an indicator would need, and what there is; empty where it has one. */
export type ThemeGap = v.InferOutput<typeof rowSchema>;

/** All themes. */
export const themeGaps: Query<unknown, ThemeGap> = {
	name: 'theme-gaps',
	tables: ['themes'],
	sql: `SELECT theme, needed_de, needed_en, available_de, available_en FROM themes ORDER BY position`,
	bind: () => [],
	row: rowSchema
};
