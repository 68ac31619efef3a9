'use strict';
// Runs first, on whatever Node there is (from 10 on) and before any package is there: old syntax, no dependency.
// `node tooling/start/preflight.cjs start` checks the version of Node and goes on with the command.
var fs = require('fs');
var path = require('path');
var url = require('url');

/**
 * "v20.19.1" and ">=20.19.0" alike become 20019, so that versions can be compared.
 * @param {string} version
 */
function comparable(version) {
  var parts = version.replace(/^[^0-9]*/, '').split('.');
  return Number(parts[0]) * 1000 + Number(parts[1]);
}

var root = path.join(__dirname, '..', '..');
var required = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')).engines.node;

if (comparable(process.version) < comparable(required)) {
  console.error('This needs Node ' + required + '; this is Node ' + process.version + '.');
  process.exitCode = 1;
} else {
  import(url.pathToFileURL(path.join(__dirname, 'command.mjs')).href)
    .then(function (command) {
      return command.run(process.argv[2]);
    })
    .catch(function (error) {
      console.error(error);
      process.exitCode = 1;
    });
}
