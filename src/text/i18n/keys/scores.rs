//! Phrases of the scores and of the page that explains one.

phrases! {
    /// Header, and the first word of the header of an explanation.
    title() => "scores-title";
    /// The whole, among sections, layers and standards.
    total() => "scores-total";
    /// One of three lists to switch between.
    sections() => "scores-sections";
    /// One of three lists to switch between: law, policy, practice, outcome.
    layers() => "scores-layers";
    /// One of three lists to switch between.
    standards() => "scores-standards";
    /// A layer: what the law says.
    law() => "scores-law";
    /// A layer: what policies and procedures say.
    policy() => "scores-policy";
    /// A layer: what is done.
    practice() => "scores-practice";
    /// A layer: what comes of it.
    outcome() => "scores-outcome";
    /// Head of a narrow column of numbers.
    head_score() => "scores-head-score";
    /// Head of a column: the lowest and the highest score still possible.
    head_range() => "scores-head-range";
    /// Head of a narrow column: how much of the weight is answered.
    head_coverage() => "scores-head-coverage";
    /// Head of a column: fully met, partly met and so on.
    head_band() => "scores-head-band";
    /// The lowest and the highest score still possible.
    range(lowest, highest) => "scores-range";
    /// A band.
    band_fully_met() => "scores-band-fully-met";
    /// A band.
    band_partly_met() => "scores-band-partly-met";
    /// A band.
    band_not_met() => "scores-band-not-met";
    /// A band: a must-pass question came out at 0.
    band_must_pass_failed() => "scores-band-must-pass-failed";
    /// A band: too little is known.
    band_not_rated() => "scores-band-not-rated";
    /// A band: nothing in it applies.
    band_not_applicable() => "scores-band-not-applicable";
    /// Beside a score. list: printed numbers of questions.
    failed_list(list) => "scores-failed-list";
    /// Under the total. list: questions, each with how many points of the total it takes away.
    pulls(list) => "scores-pulls";
    /// One question in that list. points: how many points of the total it takes away.
    pull(number, points) => "scores-pull";
    /// Explains the bars. score, range: the signs.
    legend(score, range) => "scores-legend";
    /// Message line about the marked line: every answer is known.
    marked_settled(score) => "scores-marked-settled";
    /// Message line about the marked line. count: questions open or not verified.
    marked_open(lowest, highest, count) => "scores-marked-open";
    /// Message line about the marked line: no question applies.
    marked_nothing() => "scores-marked-nothing";
    /// First line of an explanation.
    score_between(score, lowest, highest) => "scores-score-between";
    /// First line of an explanation: nothing is open.
    score_exact(score) => "scores-score-exact";
    /// First line of an explanation: nothing is answered yet.
    score_open(lowest, highest) => "scores-score-open";
    /// First line of an explanation: no question applies.
    score_none() => "scores-score-none";
    /// How much is known of a section, a standard or a layer.
    covered(coverage) => "scores-covered";
    /// How much is known of the whole.
    covered_sections(coverage) => "scores-covered-sections";
    /// Why the band is “not applicable”.
    because_nothing() => "scores-because-nothing";
    /// Why the band is “not met”. list: printed numbers.
    because_failed(count, list) => "scores-because-failed";
    /// Why there is no band.
    because_coverage(coverage, floor) => "scores-because-coverage";
    /// Why the whole has no band.
    because_coverage_sections(coverage, floor) => "scores-because-coverage-sections";
    /// Why there is no band. list: printed numbers.
    because_unknown(count, list) => "scores-because-unknown";
    /// Why the band is lower than the score alone. band: what the score alone would give.
    because_between(count, list, band) => "scores-because-between";
    /// Why the whole cannot be better. list: titles of sections; band: the best.
    because_sections(count, list, band) => "scores-because-sections";
    /// Why the band is what it is: the score reaches its threshold.
    because_reaches(from, band) => "scores-because-reaches";
    /// Why the band is the lowest: the score is below the threshold of the next.
    because_below(from, band) => "scores-because-below";
    /// Head of a part: the questions that count.
    made() => "scores-made";
    /// Head of a part: the sections that make the whole.
    made_sections() => "scores-made-sections";
    /// Head of a part: the questions behind the whole.
    made_questions() => "scores-made-questions";
    /// Head of a narrow column: the points of an answer, from 0 to 100.
    head_points() => "scores-head-points";
    /// Head of a narrow column.
    head_weight() => "scores-head-weight";
    /// Head of a narrow column: points times weight.
    head_counts() => "scores-head-counts";
    /// Head of a narrow column: how many points of the total a line adds.
    head_adds() => "scores-head-adds";
    /// Head of a narrow column: the score if a question came out worst.
    head_worst() => "scores-head-worst";
    /// Head of a narrow column: the score if a question came out best.
    head_best() => "scores-head-best";
    /// A question in a narrow window.
    line_counts(answer, points, weight, counts) => "scores-line-counts";
    /// A question of the whole in a narrow window. adds: to the total.
    line_adds(answer, points, weight, adds) => "scores-line-adds";
    /// A section of the whole in a narrow window.
    line_section(score, adds, band) => "scores-line-section";
    /// A section that does not count, in a narrow window.
    line_section_out(band) => "scores-line-section-out";
    /// How far a question could move the score.
    line_moves(lowest, highest) => "scores-line-moves";
    /// Under the questions that count.
    sum(counts, weights, score) => "scores-sum";
    /// Under the sections that count. sections: how many are rated.
    sum_sections(scores, sections, score) => "scores-sum-sections";
    /// Head of a part: what is open or not verified.
    unknown() => "scores-unknown";
    /// Head of a part: not applicable or not asked.
    left_out() => "scores-left-out";
    /// Head of a part: top ratings without the evidence they need.
    weak() => "scores-weak";
    /// Why a question is not counted yet.
    is_open() => "scores-is-open";
    /// Why a question is not counted.
    not_verified(reason) => "scores-not-verified";
    /// Why a question is left out. reason: as the assessor wrote it.
    not_applicable(reason) => "scores-not-applicable";
    /// Why a question is left out; no reason was written.
    not_applicable_bare() => "scores-not-applicable-bare";
    /// Why a question is left out. list: printed numbers of the questions that decide.
    hidden_by(list) => "scores-hidden-by";
    /// Why a question is left out: no answer decides it, but what is assessed, or where.
    hidden_by_rule() => "scores-hidden-by-rule";
    /// Why a question is left out.
    retired() => "scores-retired";
    /// Why evidence is weak.
    weak_none() => "scores-weak-none";
    /// Why evidence is weak.
    weak_only_weak() => "scores-weak-only-weak";
    /// Why evidence is weak.
    weak_only_said() => "scores-weak-only-said";
    /// Why evidence is weak. means: what is missing besides.
    weak_partner(means) => "scores-weak-partner";
    /// Beside a question.
    must_pass() => "scores-must-pass";
    /// Beside a question that came out at 0.
    must_pass_failed() => "scores-must-pass-failed";
    /// Beside a question that came out between.
    must_pass_between() => "scores-must-pass-between";
    /// Head of a part: every question that could still move the score, furthest first.
    change() => "scores-change";
    /// Head of a part: the smallest sets of answers that would change the band.
    ways() => "scores-ways";
    /// Before the answers that would lift the band. score: what the score would be.
    way_better(count, band, score) => "scores-way-better";
    /// Before the answers that would lower the band.
    way_worse(count, band, score) => "scores-way-worse";
    /// After such a list, when too many sets exist to try them all.
    way_maybe_smaller() => "scores-way-maybe-smaller";
    /// No set of answers would change the band.
    no_way() => "scores-no-way";
    /// Before what each other answer to the marked question would make.
    what_if(number) => "scores-what-if";
    /// What another answer would make of this grade and of the total.
    what_if_part(score, band, total) => "scores-what-if-part";
    /// What another answer would make of the total.
    what_if_total(total, band) => "scores-what-if-total";
    /// A possible answer: so many of the options.
    options(count) => "scores-options";
    /// A possible answer: this number or more.
    from(number) => "scores-from";
    /// A possible answer: less than this number.
    below(number) => "scores-below";
    /// A level of a scale with its code.
    level(code, text) => "scores-level";
    /// In the place of a number that does not exist.
    none() => "scores-none";
    /// Last line of an explanation.
    closing() => "scores-closing";
    /// Message line of an explanation.
    arithmetic() => "scores-arithmetic";
    /// The key for "what if" on a line where no other answer can be tried.
    no_what_if() => "scores-no-what-if";
    /// Enter on a line that is about no question.
    goes_nowhere() => "scores-goes-nowhere";
    /// Enter on a question that is not asked.
    is_hidden(number) => "scores-is-hidden";
}
