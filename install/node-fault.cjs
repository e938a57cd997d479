"use strict";
// Written for versions of Node that know neither modules nor the newer syntax, since those are the ones it speaks to.

/** A sentence for whoever runs a Node that is older than package.json asks for; nothing where it is new enough. */
exports.nodeFault = function nodeFault(version, range) {
  var needed = parts(range.replace(/^>=/, ""));
  var found = parts(version);
  var isEnough = found[0] > needed[0] || (found[0] === needed[0] && found[1] >= needed[1]);
  if (isEnough) return undefined;
  return "Node.js " + needed.join(".") + " or later is needed, but this is " + version + ".";
};

function parts(version) {
  return version.replace(/^v/, "").split(".").slice(0, 2).map(Number);
}
