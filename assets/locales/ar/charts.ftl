## الرسوم البيانية: أشكالها ومضمونها، والتحفظ المرافق للخرائط

chart-form = طريقة العرض
chart-form-chart = رسم بياني
chart-form-table = جدول
chart-save-svg = حفظ بصيغة SVG
chart-save-png = حفظ بصيغة PNG
chart-saved = حُفظ الرسم البياني في الملف { $file }.
chart-label = { $title }: رسم بياني. تنقّل بين القيم بمفاتيح الأسهم.
chart-label-opens = { $title }: رسم بياني. تنقّل بين القيم بمفاتيح الأسهم، ويعرض مفتاح الإدخال القيم المرصودة التي يستند إليها الرقم.
chart-table = قيم الرسم البياني
chart-mark = { $where }: { $value }
chart-mark-noted = { $where }: { $value }، { $note }
chart-separator = { "، " }
sentence-separator = { " " }
chart-estimate = تقدير
chart-missing = لم تُقدَّم

chart-summary-none = لم تُقدَّم أي بيانات.
chart-summary-one = قيمة واحدة: { $value } ({ $where }).
chart-summary-range =
    { $count ->
        [zero] لا توجد قيم.
        [one] قيمة واحدة، من { $least } ({ $leastWhere }) إلى { $most } ({ $mostWhere }).
        [two] قيمتان، من { $least } ({ $leastWhere }) إلى { $most } ({ $mostWhere }).
        [few] { $count } قيم، من { $least } ({ $leastWhere }) إلى { $most } ({ $mostWhere }).
        [many] { $count } قيمة، من { $least } ({ $leastWhere }) إلى { $most } ({ $mostWhere }).
       *[other] { $count } قيمة، من { $least } ({ $leastWhere }) إلى { $most } ({ $mostWhere }).
    }
chart-summary-course = { $from }: { $before }؛ { $to }: { $after }.
chart-summary-aim = { $aim }.
chart-summary-scales =
    { $count ->
        [zero] لا توجد مقاييس.
        [one] مقياس واحد مقارَناً بقيمته المستهدفة.
        [two] مقياسان، لكل منهما تدريج خاص يبدأ من الصفر، مقارَناً بقيمته المستهدفة.
        [few] { $count } مقاييس، لكل منها تدريج خاص يبدأ من الصفر، مقارَناً بقيمته المستهدفة.
        [many] { $count } مقياساً، لكل منها تدريج خاص يبدأ من الصفر، مقارَناً بقيمته المستهدفة.
       *[other] { $count } مقياس، لكل منها تدريج خاص يبدأ من الصفر، مقارَناً بقيمته المستهدفة.
    }
chart-summary-estimate =
    { $count ->
        [zero] لا توجد تقديرات.
        [one] قيمة واحدة تقديرية.
        [two] قيمتان تقديريتان.
        [few] { $count } قيم تقديرية.
        [many] { $count } قيمة تقديرية.
       *[other] { $count } قيمة تقديرية.
    }
chart-summary-not-available =
    { $count ->
        [zero] جميع القيم متاحة.
        [one] قيمة واحدة غير متاحة.
        [two] قيمتان غير متاحتين.
        [few] { $count } قيم غير متاحة.
        [many] { $count } قيمة غير متاحة.
       *[other] { $count } قيمة غير متاحة.
    }
chart-summary-missing =
    { $count ->
        [zero] قُدّمت جميع القيم.
        [one] قيمة واحدة لم تُقدَّم.
        [two] قيمتان لم تُقدَّما.
        [few] { $count } قيم لم تُقدَّم.
        [many] { $count } قيمة لم تُقدَّم.
       *[other] { $count } قيمة لم تُقدَّم.
    }

map-points = لا تُرسم على الخريطة أي حدود؛ وكل نقطة تمثل بلداً أو إقليماً بأكمله.
map-disclaimer = لا تنطوي التسميات المستخدمة في هذه الخريطة ولا طريقة عرض المادة الواردة فيها على الإعراب عن أي رأي كان من جانب ناشريها بشأن المركز القانوني لأي بلد أو إقليم أو مدينة أو منطقة أو لسلطات أي منها، أو بشأن تعيين حدودها أو تخومها.
