### status: draft

help-title = Ndihmë
help-answer = Përgjigju
help-move = Lëviz
help-type = Kur shkruani
help-look = Shiko
help-do = Vepro
help-letters = Shkronjat nuk duhen kurrë: shifrat, shigjetat dhe shenjat bëjnë gjithçka.
help-function-keys = Tastet F nuk punojnë? Mbani Fn, ose përdorni . dhe një numër.
