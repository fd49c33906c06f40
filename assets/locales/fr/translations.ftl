## The queue of translations

screen-translations = Traductions
translations-record = Élément
translations-field = { $kind } : { $field }
translations-source = Source
translations-text = Traduction
translations-stale = Source modifiée
translations-missing = Manquante
translations-language = Vers
translations-count =
    { $count ->
        [one] { $count } texte attend sa traduction ({ $language })
       *[other] { $count } textes attendent leur traduction ({ $language })
    }
translations-confirm = Toujours juste : { $text }
translations-label = Textes à traduire : { $language }
translations-none = Tout est traduit : { $language }
translations-none-text = Un texte arrive ici lorsqu’il manque dans cette langue ou lorsque sa source a changé après la traduction.
translations-filter-none = Aucun texte ne correspond
