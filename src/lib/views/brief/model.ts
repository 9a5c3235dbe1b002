import type { Presentation, SourceText, TableData } from '../../figures/figure.ts';
import type { PlacedTile } from '../../figures/key/load.server.ts';
import type { ForecastCard } from '../../figures/lead/forecast.ts';
import type { LeadCard } from '../../figures/lead/card.ts';
import type { Score } from './score.ts';

/** A source of the brief; figures name it by its number. */
export interface BriefSource {
	number: number;
	id: string;
	/** Publisher, title and table; or a document with its section. */
	text: string;
	/** What is printed under a figure: publisher and table. */
	short: string;
	licence: string;
	licenceUrl: string;
}

/** A figure before it has its number. */
export interface DraftFigure {
	id: string;
	shown: Presentation;
}

/** A figure as the brief prints it: "Abbildung 3". */
export interface BriefFigure extends DraftFigure {
	number: number;
	sources: readonly BriefSource[];
	/** Height of its chart in half the width of a sheet. */
	columnHeight: number;
	/** Whether it has so many rows that a third of a sheet is too little. */
	high: boolean;
	/** Its notes without those that an earlier figure has, and the numbers of these figures. */
	notes: readonly string[];
	notesAt: readonly number[];
	/** Printed in the place of a chart that is too tall for a sheet: its words would be too small. */
	paperTable: BriefTable | null;
}

/** A table of words, with the columns whose cells are German in every language. */
export interface BriefTable extends TableData {
	german: readonly string[];
}

/** A term and what is said about it, with the ids of its sources. */
export interface BriefItem {
	title: string;
	text: string;
	sources?: readonly string[];
}

/** The forecast with the ids of its sources. */
export interface SourcedForecast extends ForecastCard {
	sources: readonly string[];
}

/** Everything a chapter may hold, in the order it is read. */
export type Block<Figure> =
	/** With what is said of drawings beside it, which Word has not. */
	| { kind: 'text'; id: string; text: string; drawn?: string }
	| { kind: 'tiles'; id: string; tiles: readonly PlacedTile[] }
	| { kind: 'leads'; id: string; cards: readonly LeadCard[]; forecast: SourcedForecast | null }
	| { kind: 'scores'; id: string; scores: readonly Score[] }
	| { kind: 'figure'; id: string; figure: Figure }
	/** A figure of the short version: the whole version prints it again with its number. */
	| { kind: 'picture'; id: string; figure: Figure }
	| { kind: 'table'; id: string; table: BriefTable }
	| { kind: 'list'; id: string; items: readonly BriefItem[] };

/** A chapter of the brief. */
export interface Chapter<Figure = BriefFigure> {
	id: string;
	title: string;
	lead: string;
	/** What is said of its drawings, which Word has not. */
	drawn?: string;
	blocks: readonly Block<Figure>[];
}

/** What a brief says, before figures and sources are numbered. */
export interface Draft {
	title: string;
	lead: string;
	/** Lines of the cover: county, strategy, edition of the data. */
	cover: readonly { name: string; text: string }[];
	chapters: readonly Chapter<DraftFigure>[];
	/** Contradictions of the sources that concern the figures. */
	contradictions: readonly { title: string; text: string }[];
	/** Texts of the sources dataset by id. */
	sources: Readonly<Record<string, SourceText>>;
	/** How the numbers of a source came about, where no figure says it. */
	kinds?: Readonly<Record<string, string>>;
}

/** A brief ready for paper, screen and Word. */
export interface Brief extends Pick<Draft, 'title' | 'lead' | 'cover' | 'contradictions'> {
	chapters: readonly Chapter[];
	figures: readonly BriefFigure[];
	/** Signs that stand for missing values in the shown figures. */
	signs: readonly { sign: string; text: string }[];
	sources: readonly BriefSource[];
	/** Licences of the sources with the address of their text, each once. */
	licences: readonly { name: string; url: string }[];
}
