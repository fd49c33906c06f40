### The directory: organisations, and working groups with their seats.

new-organisation = Новая организация
new-group = Новая рабочая группа
organisations-empty = Организаций пока нет
organisations-empty-text = Здесь указываются министерства, партнеры и учреждения коалиции. Введите первую организацию в строке выше.
groups-empty = Рабочих групп пока нет
groups-empty-text = Рабочая группа отвечает за направление деятельности и имеет места для руководителей.
code-problem = Код содержит не более двух букв.

## Seats of a working group

seats = Места
seats-none = Места не созданы.
seat-vacant = Вакантно
seat-add = Добавить место
seat-role = Должность
seat-holder = Кем занято
seat-remove = Убрать место «{ $role }»
seat-new-role = Руководитель
seat-role-region = { $role }, { $region }
seats-vacant = { $vacant ->
    [one] Вакантно { $vacant } место из { $seats }.
    [few] Вакантно { $vacant } места из { $seats }.
    [many] Вакантно { $vacant } мест из { $seats }.
   *[other] Вакантно { $vacant } места из { $seats }.
}

## Colours of working groups; each also has its two-letter code.

hue-1 = Синий
hue-2 = Оранжевый
hue-3 = Зеленый
hue-4 = Фиолетовый
hue-5 = Охра
hue-6 = Серо-синий

## Terms of seats, and people

seat-summary = { $role }: { $holder }
seat-until = До: { $until }
seat-ends-soon = Срок полномочий скоро истекает: { $until }
seats-past = Прошлые сроки ({ $count })
new-person = Новое лицо
empty-person = Лиц пока нет
empty-person-text = Здесь с их согласия указываются лица, действующие в коалиции; одно лицо может представлять несколько организаций.
note-person-consent = Пол, языки и страна учитываются в балансе, только если лицо на это согласилось.
