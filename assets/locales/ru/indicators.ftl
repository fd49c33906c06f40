## Indicators: definitions, observations, charts

view-indicators = Список
view-entry = Отчет страны
new-indicator = Новый показатель
indicators-empty = Показателей пока нет
indicators-empty-text = Показатель определяет, по чему будет виден результат: что учитывается, кем и как часто. Введите название первого показателя в строке ниже.
indicators-filter-none = Показатели не найдены

column-indicator = Показатель
column-latest = Последнее
column-countries = Страны
latest-of =
    { $count ->
        [one] { $period }, по данным { $count } страны
       *[other] { $period }, по данным { $count } стран
    }
target-by = достичь к { $year } году

## Detail

tab-definition = Определение
tab-observations = Значения
tab-chart = График

field-evidence = Источник

## Values

value-with-unit = { $value } { $unit }
not-available = Нет данных
estimated = около { $value }
percentage-problem = Процент должен быть от 0 до 100.
yes-no-problem = Введите { $yes } или { $no }.
year-problem = Год записывается четырьмя цифрами, например 2022.

## Entry for a country and year

entry-country = Страна
entry-country-choose = Выберите страну
entry-year = Год
entry-label = Значения показателей: { $country }, { $year }
entry-progress =
    { $done ->
        [one] Представлено { $done } значение из { $all }
        [few] Представлено { $done } значения из { $all }
        [many] Представлено { $done } значений из { $all }
       *[other] Представлено { $done } значения из { $all }
    }
entry-no-member-state = { $country } не входит в число государств — членов Организации Объединенных Наций и не подлежит учету как страна.
entry-none = Выберите страну
entry-none-text = В отчете страны за год каждому показателю отведена строка: введите значение и нажмите Enter, чтобы перейти к следующему.

observations-enter = Ввести значения по стране
observations-more = Показать еще { $count } из { $left }
observations-none = По этому показателю значений пока не представлено.
observations-words = Этот показатель заполняется текстом, который содержится в отчете каждой страны.

## Chart

chart-of = Показаны
chart-all = Все страны вместе
chart-note-countries =
    { $count ->
        [one] по данным { $count } страны
       *[other] по данным { $count } стран
    }
chart-view = Представление
chart-over-time = По времени
chart-map = На карте
chart-newest-of = { $title }, последние значения
chart-target = Целевое значение { $value }
chart-target-by = Целевое значение { $value } ({ $year })
chart-baseline = Исходное значение { $value }
chart-baseline-by = Исходное значение { $value } ({ $year })

rule-sum = Значения стран, представивших данные, суммируются.
rule-average = Среднее по странам, представившим данные; вес всех стран одинаков.
rule-weighted = Части и целые величины стран, представивших данные, сначала складываются, а затем делятся, поэтому вес страны соответствует тому, что в ней подсчитано.
rule-count = Число государств-членов, у которых значение «да» или больше нуля. Территории не учитываются.
rule-latest = Число показывается, только если данные представила одна страна: значения нескольких стран не объединяются.
rule-none = Для этого показателя значения нескольких стран не объединяются.
rule-one = Значения, представленные этой страной.
rule-each = Значения, представленные каждой страной, в одном масштабе.
rule-newest = Последнее значение, представленное каждой страной, с указанием периода.

## Жизнь значения

view-review = Проверка
view-reported = Кто представил данные
view-own = Собственные показатели
column-standing = Состояние
standing-draft = Не представлено
standing-submitted = Представлено
standing-returned = Возвращено
standing-approved = Утверждено
standing-reopened = Открыто снова
standing-changed = Изменено после утверждения
review-submit = Представить
review-submit-all =
    { $count ->
        [one] Представить { $count } значение
        [few] Представить { $count } значения
       *[other] Представить { $count } значений
    }
review-approved = Утвердить
review-approved-all = Утвердить все ({ $count })
review-approved-title = Утвердить
review-returned = Вернуть
review-returned-all = Вернуть все ({ $count })
review-returned-title =
    { $count ->
        [one] Вернуть { $count } значение
        [few] Вернуть { $count } значения
       *[other] Вернуть { $count } значений
    }
review-reopened = Открыть снова
review-reopened-all = Открыть снова все ({ $count })
review-reopened-title =
    { $count ->
        [one] Открыть снова { $count } значение
        [few] Открыть снова { $count } значения
       *[other] Открыть снова { $count } значений
    }
review-reason = Причина
review-reason-note = Это предложение прочтет тот, кто представил данные.
review-count = { $state }: { $count }
review-label = Значения: { $state }
review-was = утверждено значение { $value }
review-changed = Было утверждено значение { $value }. Затем с компьютера, на котором об этом не знали, поступило другое: утвердите нынешнее значение или откройте значение снова.
review-none = Пока ничего не представлено
review-none-text = Когда страна представит свой отчет, он будет ждать здесь утверждения или возврата с указанием причины.
review-done = В этом состоянии больше ничего нет
observation-place = { $country }, { $period }
observation-evidence = Подтверждение
observation-link = Ссылка
observation-narrative = Пояснение
link-problem = Ссылка начинается с https:// или http://.

## Кто представил данные

reported-draft = Введено
reported-returned = Возвращено
reported-submitted = Представлено
reported-approved = Утверждено
reported-not_available = Нет данных
reported-nothing = Ничего не сообщено
reported-all = Все страны и показатели
reported-key = Что означают знаки
reported-share = Сообщено
reported-of = { $done } из { $all }
reported-none = За { $year } год еще никто не представил данные
reported-none-text = Каждая страна, представившая данные, получает здесь строку со знаком для каждого показателя. Цикл обзора покажет и тех, кого еще недостает.

## Страна и ее собственные прежние данные

own-label = Данные по годам: { $country }
own-none = Данных пока нет: { $country }
own-none-text = Выберите страну, чтобы увидеть каждый ее показатель рядом с прежними значениями.
own-course = Динамика
own-values = Сообщено
own-change = Изменение
own-better = { $change }, в нужную сторону
own-worse = { $change }, не в ту сторону
own-same = { $change }

## Bounds of values

lowest-problem = Наименьшее значение: { $lowest }.
highest-problem = Наибольшее значение: { $highest }.

breakdowns = Разбивка
breakdowns-none = Этот показатель ни по какому признаку не разбивается.
breakdowns-choose = Выбрать признаки в его определении
breakdown-part = { $dimension }: { $value }
breakdown-together = Вместе { $sum } из { $total }
breakdown-beyond = Вместе { $sum }, это больше общего значения { $total }. Проверьте числа.
