### status: draft

## Names: of the country, of institutions, of sources and places in them.

country-my_cc = Country MY_CC
my_cc-identification-body = the commission for identification
my_cc-social-work-centre = the centre for social work
instrument-my_cc-for = Law on Foreigners
cite-my_cc-for-60 = Recovery and reflection period

## Where a value to confirm was seen.

my_cc-source-po_ref_days = Law on Foreigners, article 60

## Questions: those of the country's own, and other words for those of the region.

my_cc_cor_local = Does every municipality name one person who answers for victims?
    .help = Ask two municipalities for the name.
po_idn_multi_agency =
    .help = Look at who sits in { $identification_body } and who decides.
