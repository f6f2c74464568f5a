// What stands in dist for the cache of make-fetch-happen, which is used only where a folder for it is named.
module.exports = {};
