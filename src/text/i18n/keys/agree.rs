//! Phrases of agreement between raters: the command that computes it, and what it says.

phrases! {
    /// What the command does.
    about() => "agree-about";
    /// Help of the file.
    help_file() => "agree-help-file";
    /// Help of --scale.
    help_scale() => "agree-help-scale";
    /// Stands for the value of --scale; capitals where the script has them.
    value_scale() => "agree-value-scale";
    /// Help of --min.
    help_min() => "agree-help-min";
    /// Help of --max.
    help_max() => "agree-help-max";
    /// Help of --weights.
    help_weights() => "agree-help-weights";
    /// Stands at the end of the help.
    after() => "agree-after";
    /// A file without a column of a rater.
    no_rater() => "agree-no-rater";
    /// A file without a row of ratings.
    no_item() => "agree-no-item";
    /// A row with more or fewer cells than the head. line: its line; cells: how many it has; wanted: how many the head has.
    row_width(line, cells, wanted) => "agree-row-width";
    /// A row that cannot be read. reason: what the system says.
    row_unreadable(reason) => "agree-row-unreadable";
    /// What to do about a file that is no table.
    shape_hint() => "agree-shape-hint";
    /// Problems that are not said one by one. count: how many.
    more(count) => "agree-more";
    /// A rating that is not on the scale. line: of the file; rater: the column; text: what stands there.
    bad_cell(line, rater, text) => "agree-bad-cell";
    /// What to do about a rating that is not on the scale.
    bad_cell_hint() => "agree-bad-cell-hint";
    /// A scale that is none.
    scale_invalid() => "agree-scale-invalid";
    /// Weights for categories without an order.
    weights_without_order() => "agree-weights-without-order";
    /// How a scale is given.
    scale_hint() => "agree-scale-hint";
    /// How much was read. items, raters, ratings, blanks: counts.
    counts(items, raters, ratings, blanks) => "agree-counts";
    /// The scale that was given. names: its categories, a list.
    scale(names) => "agree-scale";
    /// The scale that was found in the file. names: its categories, a list.
    scale_found(names) => "agree-scale-found";
    /// Which weights were used. name: as it is typed.
    weighed(name) => "agree-weighed";
    /// Column head: what was computed; capitals where the script has them.
    head_measure() => "agree-head-measure";
    /// Column head: the number; capitals where the script has them.
    head_value() => "agree-head-value";
    /// Column head: the lower end of the interval; capitals where the script has them.
    head_from() => "agree-head-from";
    /// Column head: the upper end of the interval; capitals where the script has them.
    head_to() => "agree-head-to";
    /// Column head: the number in words; capitals where the script has them.
    head_means() => "agree-head-means";
    /// Share of pairs of raters who gave the same.
    exact() => "agree-exact";
    /// Share of pairs of raters at most one category apart.
    within_one() => "agree-within-one";
    /// A coefficient.
    alpha_nominal() => "agree-alpha-nominal";
    /// A coefficient.
    alpha_ordinal() => "agree-alpha-ordinal";
    /// A coefficient.
    alpha_interval() => "agree-alpha-interval";
    /// A coefficient.
    alpha_ratio() => "agree-alpha-ratio";
    /// A coefficient. name: AC1 or AC2.
    gwet(name) => "agree-gwet";
    /// A coefficient.
    fleiss() => "agree-fleiss";
    /// A coefficient.
    conger() => "agree-conger";
    /// A coefficient.
    cohen() => "agree-cohen";
    /// The mean over items of a measure of single items.
    mean_r_wg() => "agree-mean-r-wg";
    /// The mean over items of a measure of single items.
    mean_deviation() => "agree-mean-deviation";
    /// The mean over items of a measure of single items.
    mean_consensus() => "agree-mean-consensus";
    /// Why there is no number.
    no_pair() => "agree-no-pair";
    /// Why there is no number.
    one_rater() => "agree-one-rater";
    /// Why there is no number.
    no_variation() => "agree-no-variation";
    /// Why there is no number.
    one_category() => "agree-one-category";
    /// Why there is no number.
    not_two_raters() => "agree-not-two-raters";
    /// Why there is no number.
    no_order() => "agree-no-order";
    /// Why there is no number.
    not_numbers() => "agree-not-numbers";
    /// Why there is no number.
    negative() => "agree-negative";
    /// Why there is no number.
    one_item() => "agree-one-item";
    /// Why there is no number.
    no_whole_item() => "agree-no-whole-item";
    /// Why there is no number.
    too_many() => "agree-too-many";
    /// Why there is no number.
    too_few_draws() => "agree-too-few-draws";
    /// A number without an interval. why: a phrase such as “not defined: one item”.
    no_interval(why) => "agree-no-interval";
    /// A band of Landis and Koch.
    almost_perfect() => "agree-almost-perfect";
    /// A band of Landis and Koch.
    substantial() => "agree-substantial";
    /// A band of Landis and Koch.
    moderate() => "agree-moderate";
    /// A band of Landis and Koch.
    fair() => "agree-fair";
    /// A band of Landis and Koch.
    slight() => "agree-slight";
    /// A band of Landis and Koch.
    poor() => "agree-poor";
    /// Too few items for a verdict. count: items with two ratings.
    few(count) => "agree-few";
    /// Nearly all ratings are one category. share: a percentage; name: the category.
    skewed(share, name) => "agree-skewed";
    /// How the intervals are made. draws: how many.
    intervals(draws) => "agree-intervals";
    /// How words are put to numbers.
    bands() => "agree-bands";
}
