## The queue of translations

screen-translations = Traducciones
translations-record = Elemento
translations-field = { $kind }: { $field }
translations-source = Original
translations-text = Traducción
translations-stale = Original modificado
translations-missing = Falta
translations-language = Al
translations-count =
    { $count ->
        [one] { $count } texto espera su traducción ({ $language })
       *[other] { $count } textos esperan su traducción ({ $language })
    }
translations-confirm = Sigue siendo correcta: { $text }
translations-label = Textos por traducir: { $language }
translations-none = Todo está traducido: { $language }
translations-none-text = Un texto llega aquí cuando falta en este idioma o cuando su original cambió después de traducirse.
translations-filter-none = Ningún texto coincide
