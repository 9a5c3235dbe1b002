import type { Locale } from '../../core/locale.ts';
import type { Figure } from '../figure.ts';
import { latestGap, type GapRow } from '../skills/gap.ts';
import { skillsGap } from '../skills/skills-gap.ts';

const words = {
	de: {
		levels: {
			vocational: 'mit Berufsausbildung',
			academic: 'mit akademischem Abschluss',
			withoutDegree: 'ohne Berufsausbildung'
		},
		and: 'und',
		missing: (levels: string, horizon: number) =>
			`Bis ${horizon} fehlen voraussichtlich Menschen ${levels}`,
		none: (horizon: number) =>
			`Bis ${horizon} fehlen voraussichtlich auf keiner Stufe der Qualifikation Menschen`
	},
	en: {
		levels: {
			vocational: 'with vocational training',
			academic: 'with an academic degree',
			withoutDegree: 'without vocational training'
		},
		and: 'and',
		missing: (levels: string, horizon: number) =>
			`By ${horizon}, people ${levels} are expected to be missing`,
		none: (horizon: number) => `By ${horizon}, no level of qualification is expected to lack people`
	}
};

/** Values of a gap by level of qualification; negative means missing people. */
export interface LevelGaps {
	vocational: number | null;
	academic: number | null;
	withoutDegree: number | null;
}

/** Names the levels that lack people: horizon in, one finding out. */
export function levelHeadline(gaps: LevelGaps, horizon: number, locale: Locale): string {
	const own = words[locale];
	const missing = (['vocational', 'academic', 'withoutDegree'] as const)
		.filter((level) => (gaps[level] ?? 0) < 0)
		.map((level) => own.levels[level]);
	if (missing.length === 0) return own.none(horizon);
	const last = missing.at(-1) ?? '';
	const levels =
		missing.length === 1 ? last : `${missing.slice(0, -1).join(', ')} ${own.and} ${last}`;
	return own.missing(levels, horizon);
}

/** The gap by qualification under a headline of its own: the page's title already states the net gap. */
export const gapByLevel: Figure<GapRow> = {
	...skillsGap,
	id: 'gap-by-level',
	present: (rows, context) => {
		const shown = skillsGap.present(rows, context);
		const gap = latestGap(rows, context.county.region);
		return gap ? { ...shown, headline: levelHeadline(gap, gap.horizon, context.locale) } : shown;
	}
};
