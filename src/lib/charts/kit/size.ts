/** From this width on the wide form of a chart is drawn. */
export const wideFrom = 480;

/** Widths drawn before the page knows its own; each is shown without scaling. */
export const prerenderWidths = [328, 480, 720] as const;

/** Of these the one that is printed; A4 makes it a little smaller. */
export const paperWidth = 720;

/** Whether a chart has so many rows that on paper only a whole sheet has room for it. */
export const hasManyRows = ({ width, height }: { width: number; height: number }): boolean =>
	height > (isNarrow(width) ? 1200 : 800);

/** Smallest width a chart is laid out for; below, the picture is scaled. */
export const smallestWidth = 280;

/** Whether the narrow form is drawn: labels above or below instead of beside. */
export const isNarrow = (width: number): boolean => width < wideFrom;

/**
 * The width that decides about heights (line breaks, legend rows, label columns).
 * Two steps only, so a chart keeps its height when the measured width replaces the prerendered one.
 */
export const basisOf = (width: number): number => (isNarrow(width) ? smallestWidth : wideFrom);

/** Rounds a length to 2 decimals. */
export const px = (value: number): number => Math.round(value * 100) / 100 || 0;

/** Height of a picture that only says that there is nothing to draw. */
export const emptyHeight = 40;
