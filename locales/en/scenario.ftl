### status: draft

scenario-syntax = This is not TOML: { $message }
scenario-unknown-key = Scenario files have no key “{ $key }” here.
scenario-missing-key = The key “{ $key }” is missing here.
scenario-wrong-kind = “{ $key }” takes something like { $wanted }.
scenario-one-action = This step does several things: { $keys }.
scenario-one-action-hint = Make a step of each, in the order in which they happen.
scenario-no-package = No questionnaire has the id “{ $id }”.
scenario-no-questionnaire = The questionnaire in this scenario has errors; mend them first.
scenario-unknown-name = Nothing in the questionnaire is called “{ $id }”.
scenario-wrong-thing = “{ $id }” stands for something else; write the id of a { $wanted }.
scenario-which-row = “{ $id }” is asked in every row; say which, like “{ $example }”.
scenario-no-row = There is no row “{ $place }” at this step.
scenario-wrong-value = “{ $place }” does not take { $value }.
scenario-write-like = Write something like { $example }.
scenario-answers-hidden = “{ $place }” is hidden at this step by “{ $rule }”, so nobody could answer it.
scenario-nothing-to-undo = There is nothing to undo at this step.
scenario-nothing-to-redo = There is nothing to do again at this step.
scenario-counted = The rows of “{ $repeat }” are counted by a rule, so nobody adds or removes them.
scenario-differs = “{ $key }” of “{ $place }” should be { $expected } and is { $found }.
scenario-passes = This step was expected to fail (“{ $reason }”) and passes.
scenario-passes-hint = Take out “fails”, so that it is noticed when the step fails again.
