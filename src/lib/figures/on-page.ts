import type { MarkChoice } from '../charts/kit/spec.ts';
import type { Site } from '../i18n/site.ts';
import type { CubeParts } from './export/handout.ts';
import type { Figure, SourceText } from './figure.ts';

/** A figure of a page with what it is drawn from. */
export type FigureOnPage<Row, Filters> = {
	figure: Figure<Row, Filters, unknown>;
	rows: readonly Row[];
	filters: Filters;
	sources: Readonly<Record<string, SourceText>>;
	/** Level of the headline below the page's outline. */
	level?: 2 | 3;
	/** Makes the marks of the chart choose something. */
	choice?: MarkChoice;
	/** Where the reader finds more on this figure. */
	more?: string;
	/** Where the rows are that the page does not bring. */
	parts?: CubeParts;
};

/** What a figure says and shows with a choice, on a page of the site. */
export const presentOn = <Row, Filters>(
	{ locale, t, format, county }: Site,
	{ figure, rows, filters }: FigureOnPage<Row, Filters>
) => figure.present(rows, { locale, t, format, county, filters });
