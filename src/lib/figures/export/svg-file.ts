import { fitForXml } from '../../core/xml-text.ts';

const xml = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A drawn SVG as a file: without the marks the framework leaves between the parts. */
export const svgFile = (svg: string): string =>
	`${xml}${fitForXml(svg.replace(/<!--[\s\S]*?-->/g, '')).trim()}\n`;

/** The same with rules put before everything else, e.g. fonts a picture cannot load by itself. */
export const withStyle = (svg: string, css: string): string =>
	svg.replace(/(<svg\b[^>]*>)/, (start) => `${start}<style>${css}</style>`);
