### status: draft

standard-title = { $number } · standard and guidance
standard-standards = Standards
standard-source = { $name }; certainty { $certainty }
standard-weight = Weight { $weight }.
standard-must-pass = This must be met: if it is not, the section is not met, whatever the rest.
standard-guidance = Guidance
standard-levels = What each level means
standard-verify = How to verify it
standard-with-partner = and { $means }
standard-nothing-more = This question serves no standard and has no guidance: what stands above is all.
standard-stays = Your answer stays as it is. You can answer from here too.
standard-stays-below = Your answer stays as it is. Esc goes back to the question.
standard-below = { $number } cannot be answered from this page. Press Esc and answer it at the question.
