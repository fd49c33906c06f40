## Диаграммы: их виды и содержание, оговорка к картам

chart-form = Вид
chart-form-chart = График
chart-form-table = Таблица
chart-save-svg = Сохранить в формате SVG
chart-save-png = Сохранить в формате PNG
chart-saved = Диаграмма сохранена в файл { $file }.
chart-label = { $title }: график. Клавиши со стрелками переводят от значения к значению.
chart-label-opens = { $title }: график. Клавиши со стрелками переводят от значения к значению, а клавиша Enter показывает исходные значения показателя.
chart-table = Значения графика
chart-mark = { $where }: { $value }
chart-mark-noted = { $where }: { $value }, { $note }
chart-separator = { ", " }
sentence-separator = { " " }
chart-estimate = Оценка
chart-missing = Не представлено

chart-summary-none = Данные не представлены.
chart-summary-one = Одно значение: { $value } ({ $where }).
chart-summary-range =
    { $count ->
        [one] { $count } значение: от { $least } ({ $leastWhere }) до { $most } ({ $mostWhere }).
        [few] { $count } значения: от { $least } ({ $leastWhere }) до { $most } ({ $mostWhere }).
       *[other] { $count } значений: от { $least } ({ $leastWhere }) до { $most } ({ $mostWhere }).
    }
chart-summary-course = { $from }: { $before }; { $to }: { $after }.
chart-summary-aim = { $aim }.
chart-summary-scales =
    { $count ->
        [one] { $count } показатель в сравнении со своим целевым значением.
        [few] { $count } показателя, каждый в собственном масштабе от нуля и в сравнении со своим целевым значением.
       *[other] { $count } показателей, каждый в собственном масштабе от нуля и в сравнении со своим целевым значением.
    }
chart-summary-estimate =
    { $count ->
        [one] { $count } значение является оценкой.
        [few] { $count } значения являются оценками.
       *[other] { $count } значений являются оценками.
    }
chart-summary-not-available =
    { $count ->
        [one] Для { $count } значения нет данных.
       *[other] Для { $count } значений нет данных.
    }
chart-summary-missing =
    { $count ->
        [one] { $count } значение не представлено.
        [few] { $count } значения не представлены.
       *[other] { $count } значений не представлены.
    }

map-points = Границы не проведены; точка обозначает страну или территорию в целом.
map-disclaimer = Употребляемые обозначения и изложение материала на настоящей карте не означают выражения со стороны ее издателей какого бы то ни было мнения относительно правового статуса той или иной страны, территории, города или района, или их властей, или относительно делимитации их границ.
