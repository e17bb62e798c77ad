//! The order of walking, and what is asked again: the same questions, answers and scores in every order.

mod asked_again;
mod route;
