"""PDF: characters with boxes, put back into lines, columns, tables and paragraphs."""
