"""Fits a logistic regression with scikit-learn, for logistic-regression.ts.

The blocks of a job are a sparse matrix (the start of each row, the columns, the values) and the target of each row.
"""

from jobs import read_job, write_result
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression


def main():
    header, (starts, columns, values, targets) = read_job()
    rows = csr_matrix((values, columns, starts), shape=(len(targets), header["columns"]), dtype="f8")
    # The features contain a constant where there is an intercept.
    model = LogisticRegression(C=1 / header["l2"], fit_intercept=False, tol=1e-6, max_iter=2000)
    write_result(model.fit(rows, targets).coef_[0].tolist())


main()
