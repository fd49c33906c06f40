### Files attached to records, and which of them are kept on this computer.

## The files of a record

files = 文件
attachments-none = 此处尚无附带的文件。
attachments-all = 显示全部{ $count }个文件
attachment-attach = 附加文件…
attachment-here = 在这台计算机上
# Nobody else is known to have it.
attachment-only-here = 在这台计算机上；据此处所知，别处没有
# $held and $size are sizes, such as "3 MB".
attachment-partly = 已取得{ $held }，共{ $size }
attachment-awaited = 不在这台计算机上；连接到拥有它的中转服务器或邻近计算机时即会送达
attachment-absent = 不在这台计算机上
attachment-look = 查看 { $name }
attachment-save = 另存为…
attachment-fetch = 取得
attachment-fetch-not = 不取得
attachment-drop = 不在此处保留
attachment-remove = 从记录中移除
attachment-saved = 文件已写入{ $file }。
# Beside an Undo button.
attachment-removed = 已从记录中移除“{ $name }”。
attachment-too-large = 该文件过大，未附加。单个文件最大为64 MB；更大的文件请注明可在何处获取。
attachment-unreadable = 无法读取该文件，未附加。
attachment-drop-refused = 据此处所知，别处没有该文件，因此仍保留在此处。请先与中转服务器同步。

## Which files are kept on this computer

files-text = 记录会注明有哪些文件。文件本身只送达需要它们的计算机。
files-keep-all = 在这台计算机上保留所有文件
files-keep-all-text = 届时将取得所有文件，较小的在先；否则只取得逐个选取的文件。
# $size is a size such as "34 MB".
files-state = { $files ->
    [0] 此处没有文件
   *[other] 此处有{ $files }个文件，{ $size }
}{ $missing ->
    [0] 。
   *[other] ；另有{ $missing }个尚待送达。
}
