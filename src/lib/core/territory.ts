/** A place that became a region of its own: until then its values are part of the predecessor's. */
export interface TerritoryChange {
	region: string;
	/** Short name, as in charts. */
	name: string;
	/** First day as a region of its own, ISO. */
	from: string;
	predecessor: string;
	predecessorName: string;
}

/** Outline of a region on the drawing plane, and where its value can be printed. */
export interface Area {
	/** Rings as flat lists x, y, x, y …, not closed; holes are rings like any other (even-odd). */
	rings: number[][];
	/** Point inside that lies farthest from the outline, and that distance. */
	anchor: { x: number; y: number; room: number };
}

/** Boundaries that a county has brought along, projected and simplified by the data step. */
export interface Boundaries {
	width: number;
	height: number;
	/** First day of the territorial status the boundaries show, ISO. */
	date: string;
	/** Text that has to be printed with them. */
	attribution: string;
	licence: string;
	areas: Record<string, Area>;
}

/** What the data step knows about space; the generated file territory.json. */
export interface Territory {
	changes: TerritoryChange[];
	/** Null where no boundaries were given: then the tile map is drawn. */
	boundaries: Boundaries | null;
	/** Municipalities of the county; null where no boundaries of them were given. */
	municipalities?: Boundaries | null;
}

/** Year in which a place became a region of its own. */
export const yearOfChange = ({ from }: Pick<TerritoryChange, 'from'>): number =>
	Number(from.slice(0, 4));
