/* Kreismonitor, EUPL-1.2. In an embedded figure: its picture is right as it stands; what makes it alive comes when somebody wants more of it. */
(function () {
	'use strict';
	var root = document.documentElement;
	var given = document.currentScript.dataset;
	/** Wider than this, a picture would be enlarged too much (embed.css). */
	var widest = 900;
	var signs = ['pointerover', 'pointermove', 'pointerdown', 'click', 'focusin', 'keydown'];
	var begun = false;
	/** What was done before somebody could answer: the last place of the pointer, a click, keys. */
	var pointer = null;
	var click = null;
	var keys = [];

	function here(path) {
		return new URL(path, document.baseURI).href;
	}

	function whenRead(act) {
		if (document.readyState !== 'loading') act();
		else document.addEventListener('DOMContentLoaded', act);
	}

	function chart() {
		return document.querySelector('.chart-frame');
	}

	function preload(path) {
		var link = document.createElement('link');
		link.rel = 'modulepreload';
		link.href = here(path);
		document.head.append(link);
	}

	/** What the page was made of; anything else than that is a failure. */
	async function read() {
		var answer = await fetch(here(given.data));
		if (!answer.ok) throw new Error(given.data + ': HTTP ' + answer.status);
		return answer.text();
	}

	/** The value of its JSON; rows travel in a form of their own (src/lib/core/rows.ts). */
	function parse(text, app) {
		return JSON.parse(text, function (_, value) {
			return value && value.$rows ? app.decode('Rows', value.$rows) : value;
		});
	}

	/** As the page of SvelteKit itself would do it. */
	async function load() {
		given.files.split(' ').forEach(preload);
		window[given.variable] = { base: new URL(given.base, location).pathname.slice(0, -1) };
		var found = await Promise.all([read(), import(here(given.start)), import(here(given.app))]);
		await found[1].start(found[2], document.querySelector('.app'), {
			node_ids: given.nodes.split(',').map(Number),
			data: parse(found[0], found[2]),
			form: null,
			error: null
		});
	}

	function start() {
		if (begun) return;
		begun = true;
		whenRead(function () {
			load().then(function () {
				whenDrawn(50, repeat);
			}, tryAgainLater);
		});
	}

	/** The picture stands as before; a later sign of interest may find a better line. */
	function tryAgainLater(error) {
		setTimeout(function () {
			begun = false;
		}, 3000);
		// The page hears of it as of any other failure (app.html), but not of those that the browser itself throws.
		throw new Error('The figure did not start: ' + error.message);
	}

	/** The chart is drawn for its width a moment after the page lives. */
	function whenDrawn(frames, act) {
		if (root.dataset.live && document.querySelector('.chart-marks')) act();
		else if (frames > 0) requestAnimationFrame(whenDrawn.bind(null, frames - 1, act));
		else forget();
	}

	/** Does again what was done too early. */
	function repeat() {
		var isFocused = document.activeElement === chart();
		forget();
		if (isFocused) {
			document.querySelector('[data-mark][tabindex="0"]').focus();
			keys.forEach(function (key) {
				document.activeElement.dispatchEvent(new KeyboardEvent('keydown', key));
			});
		}
		if (pointer) send(new PointerEvent('pointermove', pointer));
		if (click) send(new MouseEvent('click', click));
	}

	function send(event) {
		var target = document.elementFromPoint(event.clientX, event.clientY);
		if (target && target.closest('.chart-frame')) target.dispatchEvent(event);
	}

	function forget() {
		signs.forEach(function (sign) {
			removeEventListener(sign, note, true);
		});
		removeEventListener('pointerout', leave, true);
		rest(false);
	}

	function place(event) {
		return {
			bubbles: true,
			cancelable: true,
			clientX: event.clientX,
			clientY: event.clientY,
			pointerType: event.pointerType
		};
	}

	function leave(event) {
		if (!event.relatedTarget) pointer = null;
	}

	/** All else on the page answers without scripts: links, and the notes that open. */
	function note(event) {
		var target = event.target;
		if (!(target instanceof Element) || !target.closest('.chart-frame')) {
			if (event.type === 'click') click = null;
			else if (event.pointerType === 'mouse') pointer = null;
			return;
		}
		if (event.type === 'keydown' && event.key !== 'Tab') {
			keys.push({ key: event.key, ctrlKey: event.ctrlKey, bubbles: true, cancelable: true });
			// The arrows move between the marks and not the page.
			if (/^(Arrow|Home|End|Page)/.test(event.key)) event.preventDefault();
		} else if (event.type === 'click') click = place(event);
		else if (event.pointerType === 'mouse') pointer = place(event);
		start();
	}

	/** While it rests, the chart is the tab stop that its marks will be. */
	function rest(on) {
		var own = chart();
		var title = document.querySelector('h1');
		if (!own) return;
		if (on && title && own.querySelector('svg')) {
			own.tabIndex = 0;
			own.setAttribute('role', 'group');
			own.setAttribute('aria-labelledby', title.id);
		} else
			['tabindex', 'role', 'aria-labelledby'].forEach(function (name) {
				own.removeAttribute(name);
			});
	}

	signs.forEach(function (sign) {
		addEventListener(sign, note, true);
	});
	addEventListener('pointerout', leave, true);
	whenRead(function () {
		if (root.dataset.asked !== undefined) return start();
		rest(true);
		root.dataset.rests = '';
		if (!chart() || !window.ResizeObserver) return;
		new ResizeObserver(function (entries) {
			if (entries[0].contentRect.width > widest) start();
		}).observe(chart());
	});
})();
