### status: draft

scenario-syntax = Ky skedar nuk lexohet si TOML: { $message }
scenario-unknown-key = Skedarët e skenarëve nuk kanë këtu çelësin “{ $key }”.
scenario-missing-key = Këtu mungon çelësi “{ $key }”.
scenario-wrong-kind = “{ $key }” pret diçka si { $wanted }.
scenario-one-action = Ky hap bën disa gjëra: { $keys }.
scenario-one-action-hint = Bëni nga një hap për secilën, sipas radhës në të cilën ndodhin.
scenario-no-package = Asnjë pyetësor nuk e ka identifikuesin “{ $id }”.
scenario-no-questionnaire = Pyetësori në këtë skenar ka gabime; ndreqini ato më parë.
scenario-unknown-name = Asgjë në pyetësor nuk quhet “{ $id }”.
scenario-wrong-thing = “{ $id }” është diçka tjetër; shkruani identifikuesin e duhur: { $wanted }.
scenario-which-row = “{ $id }” pyetet në çdo rresht; tregoni cilin, si “{ $example }”.
scenario-no-row = Në këtë hap nuk ka rresht “{ $place }”.
scenario-wrong-value = “{ $place }” nuk e pranon { $value }.
scenario-write-like = Shkruani diçka si { $example }.
scenario-answers-hidden = “{ $place }” është e fshehur në këtë hap nga “{ $rule }”, prandaj askush nuk mund t’i përgjigjej.
scenario-nothing-to-undo = Në këtë hap nuk ka asgjë për t’u zhbërë.
scenario-nothing-to-redo = Në këtë hap nuk ka asgjë për t’u ribërë.
scenario-counted = Rreshtat e “{ $repeat }” i numëron një rregull, prandaj askush nuk i shton e nuk i heq.
scenario-differs = “{ $key }” i “{ $place }” duhet të jetë { $expected } dhe është { $found }.
scenario-passes = Pritej që ky hap të dështonte (“{ $reason }”), por kalon.
scenario-passes-hint = Hiqeni “fails”, që të vihet re kur hapi të dështojë përsëri.
