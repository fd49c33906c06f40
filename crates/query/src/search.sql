SELECT search_row.kind, search_row.id
FROM (SELECT rowid, bm25(search, 8.0, 1.0) AS rank FROM search WHERE search MATCH ?1 ORDER BY rank LIMIT ?2) AS hit
JOIN search_row ON search_row.n = hit.rowid
ORDER BY hit.rank, search_row.kind, search_row.id
