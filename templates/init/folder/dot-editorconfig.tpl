# Wie Editoren die Dateien dieses Ordners speichern: überall gleich, damit Vergleiche nur echte Änderungen zeigen.
root = true

[*]
charset = utf-8
end_of_line = lf
insert_final_newline = true
trim_trailing_whitespace = true
indent_style = space
indent_size = 2

[*.md]
trim_trailing_whitespace = false
