"""Makes alef with fathatan one glyph of the Arabic fonts given as arguments; needs fontTools.

WebKitGTK raises a whole word above its line when the last letter carries a mark, and in Arabic without
vowel signs that is nearly always this pair. Run it once on fresh subsets, not twice on the same file.
"""

import sys

from fontTools.ttLib import TTFont
from fontTools.otlLib.builder import LigatureSubstBuilder

for path in sys.argv[1:]:
    font = TTFont(path)
    gsub = font["GSUB"].table
    cmap = font.getBestCmap()
    fathatan, isolated, final = cmap[0x64B], cmap[0x627], None
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "fina":
            for index in record.Feature.LookupListIndex:
                for table in gsub.LookupList.Lookup[index].SubTable:
                    table = getattr(table, "ExtSubTable", table)
                    final = final or table.mapping.get(isolated)
    builder = LigatureSubstBuilder(font, None)
    builder.ligatures[(isolated, fathatan)] = cmap[0xFD3D]
    builder.ligatures[(final, fathatan)] = cmap[0xFD3C]
    lookup = builder.build()
    gsub.LookupList.Lookup.append(lookup)
    gsub.LookupList.LookupCount = len(gsub.LookupList.Lookup)
    added = len(gsub.LookupList.Lookup) - 1
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "rlig":
            record.Feature.LookupListIndex.append(added)
            record.Feature.LookupCount = len(record.Feature.LookupListIndex)
    font.flavor = "woff2"
    font.save(path)
