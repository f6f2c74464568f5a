"use strict";
// src/text/tool.ts
const tool = {
	name: "packgate",
	version: "0.1.0"
};
const actionReference = "packgate/packgate@v0.1.0";
const rulePage = (rule) => `https://github.com/packgate/packgate/blob/v0.1.0/docs/rules/${rule}.md`;
Object.defineProperty(exports, "actionReference", {
	enumerable: true,
	get: function() {
		return actionReference;
	}
});
Object.defineProperty(exports, "rulePage", {
	enumerable: true,
	get: function() {
		return rulePage;
	}
});
Object.defineProperty(exports, "tool", {
	enumerable: true,
	get: function() {
		return tool;
	}
});
