// Makes land.json and points.json from Natural Earth (public domain), as npm's world-atlas packs it.
// Run it where `npm i world-atlas@2 topojson-client@3 topojson-simplify@3 d3-geo@3 polylabel@2` was run:
// `node land.mjs <folder of this file>`. Nothing of these packages is needed afterwards.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const folder = process.argv[2];
const require = createRequire(join(process.cwd(), "index.js"));
const { geoEqualEarth, geoPath } = await import(require.resolve("d3-geo"));
const { feature } = await import(require.resolve("topojson-client"));
const { presimplify, simplify } = await import(require.resolve("topojson-simplify"));
const polylabel = (await import(require.resolve("polylabel"))).default;

/** The middle of the map: 11° east, so that no land is cut but Antarctica. The interface projects points alike. */
const MERIDIAN = 11;
/** Units of the drawing to a radian on the equator. */
const UNITS = 1000;
/** Rings that would be smaller than this many square units are left out. */
const LEAST_AREA = 130;
/** Corners that span less than this on the unit sphere (in steradians) are left out. */
const LEAST_CORNER = 1.2e-5;

function area(ring) {
  return Math.abs(ring.reduce((sum, [x, y], i) => sum + x * ring.at(i - 1)[1] - ring.at(i - 1)[0] * y, 0)) / 2;
}

/** The coasts as one path of whole numbers, each after the first of a ring relative to the one before. */
function land() {
  const coarse = require("world-atlas/land-50m.json");
  const light = simplify(presimplify(coarse), (LEAST_CORNER * 180 * 180) / Math.PI ** 2);
  const shape = feature(light, light.objects.land);
  const projection = geoEqualEarth().rotate([-MERIDIAN, 0]).scale(UNITS).translate([0, 0]).precision(0.5);
  const rings = geoPath(projection)(shape)
    .split("Z")
    .filter((part) => part !== "")
    .map((part) => part.slice(1).split("L").map((pair) => pair.split(",").map((at) => Math.round(Number(at)))))
    .filter((ring) => area(ring) >= LEAST_AREA);
  return rings
    .map((ring) => {
      const steps = ring.slice(1).map(([x, y], i) => [x - ring[i][0], y - ring[i][1]]);
      const moved = steps.filter(([x, y]) => x !== 0 || y !== 0).map(([x, y]) => `${x}${y < 0 ? "" : ","}${y}`);
      return `M${ring[0].join(",")}l${moved.join(" ").replaceAll(" -", "-")}z`;
    })
    .join("");
}

/** Those that Natural Earth counts as part of another, draws by who holds the ground, or scatters over a sea. */
const BY_HAND = {
  BQ: [-68.3, 12.2], BV: [3.4, -54.4], CC: [96.8, -12.2], CX: [105.6, -10.5], GF: [-53.1, 4], GP: [-61.5, 16.2],
  MQ: [-61, 14.6], RE: [55.5, -21.1], SJ: [16, 78.6], TK: [-171.8, -9.2], YT: [45.2, -12.8],
  CY: [33.1, 35], GE: [43.4, 42.2], IL: [34.9, 31.2], PS: [35.25, 31.95], RS: [20.8, 44.1], SO: [45.4, 5],
  SY: [38.5, 35.1], UA: [31.3, 49], EH: [-13.2, 24.4], AQ: [20, -80], UM: [166.6, 19.3], FR: [2.4, 46.6],
  RU: [96, 62], FJ: [178, -17.8], NZ: [172.5, -41.5],
  US: [-98.6, 39.6], KI: [173, 1.4], TF: [69.3, -49.3],
};

/** A place well inside the largest part of each country or territory, in degrees east and north. */
function points() {
  const fine = require("world-atlas/countries-10m.json");
  const shapes = fine.objects.countries.geometries.map((one) => feature(fine, one));
  const countries = JSON.parse(readFileSync(join(folder, "countries.json"), "utf8"));
  return countries.map(({ code, m49 }) => {
    if (BY_HAND[code]) return [code, BY_HAND[code]];
    const parts = shapes
      .filter((shape) => shape.id === m49)
      .flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates));
    const largest = parts.reduce((best, part) => (area(part[0]) > area(best[0]) ? part : best));
    return [code, [...polylabel(largest, 0.05)].map((degrees) => Math.round(degrees * 10) / 10)];
  });
}

writeFileSync(join(folder, "land.json"), `${JSON.stringify({ meridian: MERIDIAN, units: UNITS, path: land() })}\n`);
const lines = points().map(([code, at]) => `  "${code}": [${at.join(", ")}]`);
writeFileSync(join(folder, "points.json"), `{\n${lines.join(",\n")}\n}\n`);
