/* Kreismonitor, EUPL-1.2. Gives embedded figures their height; sends and stores nothing. */
(function () {
	'use strict';
	var base = new URL('.', ownScript().src).href;
	var smallest = 60;
	var largest = 6000;
	/** No figure is that high: whoever says so is not believed. */
	var absurd = 20000;

	/** A module does not know its element; the last one of this name is taken. */
	function ownScript() {
		if (document.currentScript) return document.currentScript;
		var all = Array.prototype.filter.call(document.scripts, function (script) {
			return /\/embed\.js$/.test(script.src.split(/[?#]/)[0]);
		});
		return all[all.length - 1];
	}

	function each(selector, use) {
		Array.prototype.forEach.call(document.querySelectorAll(selector), use);
	}

	/** <div data-kreismonitor="id" data-lang data-theme data-title data-query> becomes a frame. */
	function create(box) {
		var given = box.dataset;
		var query = new URLSearchParams(given.query || '');
		if (given.theme) query.set('theme', given.theme);
		if (given.title) query.set('title', given.title);
		var search = query.toString();
		var frame = document.createElement('iframe');
		frame.src =
			base +
			(given.lang === 'en' ? 'en/' : '') +
			'embed/' +
			encodeURIComponent(given.kreismonitor) +
			'/' +
			(search ? '?' + search : '');
		frame.title = box.textContent.trim() || 'Kreismonitor';
		frame.dataset.kreismonitor = given.kreismonitor;
		frame.loading = 'lazy';
		frame.style.cssText = 'border:0;width:100%;height:' + (Number(given.height) || 600) + 'px';
		box.replaceWith(frame);
	}

	function start() {
		each('div[data-kreismonitor]', create);
		// Consent tools and editors add figures later.
		new MutationObserver(function () {
			each('div[data-kreismonitor]', create);
		}).observe(document.documentElement, {
			childList: true,
			subtree: true,
			attributeFilter: ['data-kreismonitor']
		});
		// Figures that were there before this script have told their height to nobody.
		each('iframe[data-kreismonitor]', function (frame) {
			frame.contentWindow.postMessage({ kreismonitor: 1, ask: true }, '*');
		});
	}

	/** A sandbox takes the figure's origin away; then its window alone says who speaks. */
	function isIsolated(frame) {
		var ownBox = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
		return ownBox || window.origin === 'null';
	}

	function mayBeBelieved(frame, event) {
		if (frame.contentWindow !== event.source) return false;
		if (event.origin === 'null') return isIsolated(frame);
		return new URL(frame.src, location.href).origin === event.origin;
	}

	window.addEventListener('message', function (event) {
		var data = event.data;
		if (!data || data.kreismonitor !== 1) return;
		var height = data.height;
		if (typeof height !== 'number' || !(height > 0 && height < absurd)) return;
		each('iframe[data-kreismonitor]', function (frame) {
			if (!mayBeBelieved(frame, event)) return;
			var given = Math.min(largest, Math.max(smallest, Math.ceil(height)));
			frame.style.height = given + 'px';
			var to = event.origin === 'null' ? '*' : event.origin;
			event.source.postMessage({ kreismonitor: 1, sized: given }, to);
		});
	});
	if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
	else start();
})();
