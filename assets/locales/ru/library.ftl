### The library: the registers of what goes on, what is asked and decided, and what is shared.

registers = Реестры
shelf-going-on = Что происходит
shelf-deciding = Вопросы и решения
shelf-sharing = Обмен
shelf-measuring = Измерение
view-calendar = Календарь
segment-counted = { $label } ({ $count })
filter-all-states = Все
filter-nothing = В этом состоянии ничего нет
filter-nothing-text = Выберите другое состояние или покажите все.

## A first record, and what belongs in an empty register

new-mechanism = Новый механизм
empty-mechanism = Механизмов пока нет
empty-mechanism-text = Здесь указываются способы совместной работы: региональные форумы, сети коллег, источники финансирования, международные механизмы.
new-sustainability = Новая запись об устойчивости
empty-sustainability = Об устойчивости пока ничего нет
empty-sustainability-text = Каждая запись ведет от ключевого вопроса к мероприятиям, которые на него отвечают, признакам продвижения и коммуникации.
new-funding = Новое финансирование
empty-funding = Финансирования пока нет
empty-funding-text = Здесь указываются средства и помощь в натуральной форме с момента запроса: кто дает, сколько и на какие мероприятия.
new-question = Новый вопрос
empty-question = Вопросов пока нет
empty-question-text = Здесь записывается то, чего коалиция пока не знает, а затем ответ и его подтверждения.
new-gate = Новая контрольная точка
empty-gate = Контрольных точек пока нет
empty-gate-text = Контрольная точка показывает, что оценивается, на каких данных, что решено и какие мероприятия меняются.
new-cycle = Новый цикл обзора
empty-cycle = Циклов обзора пока нет
empty-cycle-text = Цикл обзора показывает, какие страны, по каким показателям и к какому сроку отчитываются.
new-event = Новое событие
empty-event = Событий пока нет
empty-event-text = Здесь указываются международные механизмы, конференции, сроки и памятные дни, с которыми связана работа.
new-resource = Новый ресурс
empty-resource = Ресурсов пока нет
empty-resource-text = Здесь указываются курсы, документы о политике, инструментарии и исследования, которыми стоит делиться, с лицензией и языками.
new-network = Новая сеть или репозиторий
empty-network = Сетей и репозиториев пока нет
empty-network-text = Здесь указываются сети, репозитории, документы о политике и порталы, которые должны находить другие.
new-community = Новое сообщество
empty-community = Сообществ пока нет
empty-community-text = Здесь указываются профессиональные и языковые сообщества с их организациями и людьми.
new-instrument = Новый инструмент
empty-instrument = Инструментов пока нет
empty-instrument-text = Здесь указываются опросы и другие способы измерения, чтобы страны спрашивали об одном и том же одинаково.

## Funding

funding-diversity = Разнообразие источников
funding-funders = { $count ->
    [one] { $count } источник средств
    [few] { $count } разных источника средств
    [many] { $count } разных источников средств
   *[other] { $count } разного источника средств
}

## What the licence of an original asks of an adaptation. $title is the original, $licence its licence.

licence-no-adaptations = «{ $title }» распространяется по лицензии { $licence }, которая не позволяет делиться адаптациями: обратитесь к правообладателю.
licence-share-alike = «{ $title }» распространяется по лицензии { $licence }: адаптацией нужно делиться на условиях той же или совместимой лицензии.
licence-non-commercial = «{ $title }» распространяется по лицензии { $licence }: адаптацию нельзя открывать для коммерческого использования.

## Decision gates

gate-flow = От оценки к пересмотру

new-dimension = Новый признак
empty-dimension = Признаков разбивки пока нет
empty-dimension-text = Признак — это то, по чему разбиваются значения показателя, например пол или уровень образования, вместе с его значениями.
new-country_group = Новая группа стран
empty-country_group = Групп стран пока нет
empty-country_group-text = Регионы, избирательные группы и ваши собственные группы: какие страны в них входят, с какого и по какое время.
member-while = { $country }, { $while }
items-add = Добавить: { $field }
items-all = Показать все ({ $count })
countries-count =
    { $count ->
        [one] { $count } страна
        [few] { $count } страны
       *[many] { $count } стран
    }
